import {german} from './languages/de/index.ts'
import {english} from './languages/en/index.ts'
import {spanish} from './languages/es/index.ts'
import {french} from './languages/fr/index.ts'
import {italian} from './languages/it/index.ts'
import {japanese} from './languages/ja/index.ts'
import {korean} from './languages/ko/index.ts'
import {dutch} from './languages/nl/index.ts'
import {nordic} from './languages/nordic/index.ts'
import {polish} from './languages/pl/index.ts'
import {portuguese} from './languages/pt/index.ts'
import {russian} from './languages/ru/index.ts'
import {turkish} from './languages/tr/index.ts'
import {chinese} from './languages/zh/index.ts'
import type {Dialect} from './types.ts'
import {makeVocabulary} from './vocabulary.ts'

/**
 * What is read without any configuration. A document may mix languages, so all
 * are tried; where two give one name different meanings the earlier one wins.
 */
export const standard: readonly Dialect[] = [
  english,
  german,
  japanese,
  french,
  spanish,
  portuguese,
  dutch,
  nordic,
  chinese,
  italian,
  russian,
  korean,
  polish,
  turkish,
]

/** The standard dialects, made ready once for all documents that have no other. */
export const standardVocabulary = makeVocabulary(standard)

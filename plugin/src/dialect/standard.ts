import {german} from './languages/de.ts'
import {english} from './languages/en/index.ts'
import {japanese} from './languages/ja.ts'
import type {Dialect} from './types.ts'

/**
 * What is read without any configuration. A document may mix languages, so all
 * are tried; where two give one name different meanings the earlier one wins.
 */
export const standard: readonly Dialect[] = [english, german, japanese]

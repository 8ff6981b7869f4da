import {standard} from '../../../plugin/src/dialect/standard.ts'
import {makeVocabulary} from '../../../plugin/src/dialect/vocabulary.ts'
import {type PostmortemDocument, readDocument} from '../../../plugin/src/document/document.ts'
import {finished} from '../../../plugin/src/document/steps.ts'

const vocabulary = makeVocabulary(standard)

/** A document from its lines. */
export function read(...lines: string[]): PostmortemDocument {
  return finished(readDocument('outage.md', lines.join('\n'), vocabulary))
}

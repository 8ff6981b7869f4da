import {fileNameId, incidentIds} from '../../values/incidentId.ts'
import {type Context, type Fact, statedValues} from '../facts.ts'
import {titleSection} from '../text.ts'

/** The incident's own id: front matter, a label, the title, the file's name. */
export function id(context: Context): Fact<string> | undefined {
  for (const stated of statedValues(context, 'id')) {
    const value = stated.text.trim()
    // A field called "Incident" may hold a sentence.
    if (value.length > 60 || value.split(' ').length > 3) continue
    const found = incidentIds(value)[0]
    if (found) return {value: found, certainty: 'stated', from: stated.from, line: stated.line}
    if (/\d/.test(value) && !/^https?:/.test(value) && value.split(' ').length <= 2)
      return {value, certainty: 'stated', from: stated.from, line: stated.line}
  }
  const heading = titleSection(context.document)
  const inTitle = heading && incidentIds(heading.title.text)[0]
  if (inTitle) return {value: inTitle, certainty: 'stated', from: 'title', line: heading.line}
  const path = context.document.file.split('/')
  const inFile = fileNameId(path.at(-1) ?? '') ?? fileNameId(path.at(-2) ?? '')
  return inFile ? {value: inFile, certainty: 'implied', from: 'file'} : undefined
}

import {
  fileNameId,
  incidentIds,
  TICKET_LEAD,
  TICKET_TAIL,
  YEARLY_ID,
  YEARLY_NUMBER,
} from '../../values/incidentId.ts'
import {type Context, type Fact, statedValues} from '../facts.ts'
import {proseLines, titleLine} from '../text.ts'

/** The incident's own id: front matter, a label, the title, the file's name. */
export function id(context: Context): Fact<string> | undefined {
  const stated = statedValues(context, 'id')
  for (const {text, from, line} of stated) {
    // A field called "Incident" may hold a sentence.
    const found = text.split(' ').length <= 3 ? incidentIds(text)[0] : undefined
    if (found) return {value: found, certainty: 'stated', from, line}
  }
  const heading = titleLine(context.document, context.vocabulary)
  const inTitle =
    heading &&
    // A short number is an id only where the title begins with it.
    (incidentIds(heading.text)[0] ?? heading.text.match(/^(?:INC|PM|PIR|RCA|COE)-\d{1,2}(?=[\s:])/)?.[0])
  if (inTitle)
    return {
      value: inTitle.replace(/^(?:incident|outage|postmortem)\s*[#\s]\s*(?=\d)/i, ''),
      certainty: 'stated',
      from: 'title',
      line: heading.line,
    }
  const ticket = heading?.text.match(TICKET_LEAD)
  const number =
    ticket?.[1] ??
    ticket?.[2] ??
    heading?.text.match(TICKET_TAIL)?.[1] ??
    heading?.text.match(YEARLY_NUMBER)?.[1] ??
    heading?.text.match(YEARLY_ID)?.[0] ??
    heading?.text.match(/^(?:ticket|case|problem|call)\s*#?\s*(\d{3,})(?=\s*[:–—-])/i)?.[1]
  if (heading && number) return {value: number, certainty: 'stated', from: 'title', line: heading.line}
  const opening = openingId(context)
  if (opening) return {...opening, value: opening.value.replace(/^(?:incident|outage) #?(?=\d)/i, '')}
  // A number of another system: a ticket, a case.
  for (const {text, from, line} of stated) {
    const value = text.trim()
    if (
      /\d/.test(value) &&
      value.length <= 40 &&
      value.split(' ').length <= 2 &&
      !/^https?:|^\d{4}-\d\d-\d\d$/.test(value)
    )
      return {value, certainty: 'stated', from, line}
  }
  const path = context.document.file.split('/')
  const inFile = fileNameId(path.at(-1) ?? '') ?? fileNameId(path.at(-2) ?? '')
  return inFile ? {value: inFile, certainty: 'implied', from: 'file'} : undefined
}

/** The id with which one of the first lines begins: `INC-2024-004 · SEV2`, `Incident INC-2024-016, Wednesday …`. */
function openingId({document}: Context): Fact<string> | undefined {
  const opening = document.sections.filter((section) => section.depth <= 1 || section.name === 'metadata')
  for (const line of opening.slice(0, 4).flatMap((section) => proseLines(section).slice(0, 4))) {
    const [found] = incidentIds(line.text)
    const before = found ? line.text.slice(0, line.text.indexOf(found)) : undefined
    const isOwn =
      /^\W*(?:(?:incident|post-?mortem|report|vorfall)\W*)?(?:(?:for|of|zu|id|no\.?)\W*)*$|\b(?:filed|tracked|known|logged|recorded) (?:as|under)\W*$/i
    if (found && before !== undefined && isOwn.test(before))
      return {value: found, certainty: 'stated', from: 'prose', line: line.line}
  }
  return undefined
}

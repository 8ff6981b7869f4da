import type {Vocabulary} from '../dialect/vocabulary.ts'
import type {Cell, TableBlock} from './blocks.ts'
import type {Found} from './labels.ts'
import type {Line} from './lines.ts'
import {isActionTable, isTimelineTable} from './tableKinds.ts'

/** Labels of a table that puts key beside value, or a row of keys over a row of values. */
export function tableLabels(table: TableBlock, vocabulary: Vocabulary): Found[] {
  const [header, ...rows] = table.rows
  if (!header || header.length < 2 || isActionTable(table, vocabulary) || isTimelineTable(table, vocabulary))
    return []
  const isKnown = (cell: Line | undefined) => vocabulary.field(cell?.text ?? '') !== undefined
  const known = rows.filter((row) => isKnown(row[0]) || (header.length === 4 && isKnown(row[2])))
  // A header without words stands over names and values.
  const isPairs =
    header.length === 2 && (VALUE.test(header[1]?.text ?? '') || header.every(({text}) => text === ''))
  if (known.length > 0 && (isPairs || known.length * 2 >= rows.length) && header.length <= 4) {
    // Beside a target the actual value is meant.
    const value = Math.max(
      1,
      header.findIndex((cell) => ACTUAL.test(cell.text)),
    )
    // Two pairs side by side are four columns.
    return [header, ...rows].flatMap((row) => [
      ...cellLabel(row[0], row[value], vocabulary),
      ...(header.length === 4 ? cellLabel(row[2], row[3], vocabulary) : []),
    ])
  }
  const keys = header.filter((cell) => vocabulary.field(cell.text))
  if (rows.length === 1 && keys.length >= 2 && keys.length * 2 >= header.length)
    return header.flatMap((cell, index) => cellLabel(cell, rows[0]?.[index], vocabulary))
  return header.length > 2 && known.length > 0 ? lengthBeside(rows, vocabulary) : []
}

/** `| Duration | — | 4 days |` in a table that sets the usual beside what was: the one cell that says something. */
function lengthBeside(rows: TableBlock['rows'], vocabulary: Vocabulary): Found[] {
  for (const [key, ...cells] of rows) {
    if (vocabulary.field(key?.text ?? '') !== 'duration') continue
    const [value, second] = cells.filter(
      ({text}) => /[\p{L}\p{N}]/u.test(text) && !vocabulary.isNoValue(text),
    )
    return value && !second ? cellLabel(key, value, vocabulary) : []
  }
  return []
}

/** A header that says that names stand beside values. */
const VALUE =
  /^(?:values?|details?|description|answer|info|information|wert|valeur|valore?|waarde|verdi|värde|værdi|wartość|значение|değer|内容|値|值|값|내용)$/i

const ACTUAL = /^(?:actual|measured|result|ist|tatsächlich|実績|during (?:the )?(?:incident|outage))$/i

function cellLabel(key: Line | undefined, value: Cell | undefined, vocabulary: Vocabulary): Found[] {
  const field = key && vocabulary.field(key.text)
  if (!field || !value?.text) return []
  const items = value.lines.length > 1 ? value.lines : []
  return [{field, key: key.text, value, full: value, items, line: value.line}]
}

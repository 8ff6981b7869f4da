/** Of one kind of cell each. */
export type CsvValue = string | number | undefined

/** Excel takes UTF-8 for another encoding where it does not begin so; others leave it out. */
const BYTE_ORDER_MARK = '\uFEFF'

/**
 * Comma-separated values (RFC 4180) for spreadsheets. A spreadsheet takes text that begins with `=`, `+`, `-` or `@` for a
 * formula (https://owasp.org/www-community/attacks/CSV_Injection); an apostrophe before it makes it text.
 *
 * @param rows  The header among them; what is undefined is empty.
 */
export function csvText(rows: readonly (readonly CsvValue[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(csvField).join(',')}\r\n`).join('')
}

function csvField(value: CsvValue): string {
  if (value === undefined) return ''
  if (typeof value === 'number') return String(value)
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

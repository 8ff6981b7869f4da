/** How many pixels of a picture stand for one of the page: sharp on slides, too. */
const SCALE = 2

/** Have the browser save something as a file. */
export function save(content: string | Blob, type: string, name: string): void {
  const url = URL.createObjectURL(new Blob([content], {type}))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // Not at once: the browser reads it later.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}

/** Paint a drawing into a picture. */
export async function svgToPng(svg: string): Promise<Blob> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = image.width * SCALE
  canvas.height = image.height * SCALE
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The picture cannot be made'))),
      'image/png',
    )
  })
}

/** The tables of a figure as comma-separated values (RFC 4180): those behind it, else the one that it draws. */
export function figureCsv(figure: HTMLElement): string {
  const tables = figure.querySelectorAll('[data-postmortem-numbers] table')
  const shown = tables.length > 0 ? tables : figure.querySelectorAll('table')
  return [...shown].map((table) => [...table.querySelectorAll('tr')].map(row).join('')).join('\r\n')
}

function row(line: Element): string {
  const cells = [...line.querySelectorAll('th, td')].map((cell) => field(textOf(cell)))
  return `${cells.join(',')}\r\n`
}

/** Entries of a list in a cell stay apart. */
function textOf(cell: Element): string {
  const entries = [...cell.querySelectorAll('li')].map((entry) => entry.textContent?.trim() ?? '')
  return entries.length > 0 ? entries.join('; ') : (cell.textContent?.trim() ?? '')
}

/** What a spreadsheet would take for a formula is text. */
function field(value: string): string {
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

import {csvText} from 'docusaurus-plugin-postmortems/client'

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

/** The tables of a figure for spreadsheets, an empty line between them: those behind it, else the one that it draws. */
export function figureCsv(figure: HTMLElement): string {
  const tables = figure.querySelectorAll('[data-postmortem-numbers] table')
  const shown = tables.length > 0 ? tables : figure.querySelectorAll('table')
  const parts = [...shown].map((table) => [...table.querySelectorAll('tr')].map(cellsOf))
  return csvText(parts.flatMap((rows, index) => (index === 0 ? rows : [[], ...rows])))
}

function cellsOf(line: Element): string[] {
  return [...line.querySelectorAll('th, td')].map(textOf)
}

/** Entries of a list in a cell stay apart. */
function textOf(cell: Element): string {
  const entries = [...cell.querySelectorAll('li')].map((entry) => entry.textContent?.trim() ?? '')
  return entries.length > 0 ? entries.join('; ') : (cell.textContent?.trim() ?? '')
}

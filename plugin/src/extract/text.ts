import type {Vocabulary} from '../dialect/vocabulary.ts'
import type {Block} from '../document/blocks.ts'
import {cutText} from '../document/characters.ts'
import type {PostmortemDocument} from '../document/document.ts'
import {joinLines, type Line} from '../document/lines.ts'
import type {Section} from '../document/sections.ts'

/**
 * The document's title: the first H1 that is not the name of a part. Where there is no H1, the heading with which it
 * begins, or a short first line with nothing but itself in its paragraph, unless the front matter has a title.
 */
export function titleLine(
  {sections, frontMatter, labels}: PostmortemDocument,
  vocabulary: Vocabulary,
): Line | undefined {
  const first = sections.find((section) => section.depth === 1)
  if (first) {
    // `# Title:` over `### Exports stuck`.
    const isKey = first.blocks.length === 0 && vocabulary.field(first.title.text) === 'title'
    const named = isKey ? first.children[0] : first
    return named?.name ? undefined : named?.title
  }
  if (frontMatter.some(({key}) => key === 'title')) return undefined
  const [root, second] = sections
  const [block] = root?.blocks ?? []
  // `### Incident title` over the title is a field of a form.
  const isField = labels.some(({shape, section}) => shape === 'heading' && section === second)
  if (!block) return second && second.depth <= 6 && !second.name && !isField ? second.title : undefined
  const [line, next] = block.type === 'paragraph' ? block.lines : []
  return line &&
    !next &&
    line.text.length <= MAX_TITLE &&
    !line.text.includes('://') &&
    !/[.!?。,;:：]$/.test(line.text)
    ? line
    : undefined
}

/** Longest first line that may be a title. */
const MAX_TITLE = 100

/** Whether a section is one of those that tell the incident in short: the opening, summary, impact, facts. */
export function isOpening(section: Section): boolean {
  return section.depth <= 1 || ['summary', 'impact', 'metadata'].includes(section.name ?? '')
}

/** The prose of blocks: paragraphs and items, a line each; no code, tables or quotes of logs. */
export function proseOf(blocks: readonly Block[]): string[] {
  return linesIn(blocks).map((line) => line.text)
}

/** The prose of a section, without what stands under it, as lines with their places. */
export function proseLines(section: Section): readonly Line[] {
  section.prose ??= linesIn(section.blocks)
  return section.prose
}

/** The prose of blocks as lines with their places. */
export function linesIn(blocks: readonly Block[]): readonly Line[] {
  const lines: Line[] = []
  for (const block of blocks) addLines(block, lines)
  return lines
}

function addLines(block: Block, lines: Line[]): void {
  if (block.type === 'paragraph') lines.push(joinLines(block.lines))
  else if (block.type === 'quote') for (const each of block.blocks) addLines(each, lines)
  else if (block.type === 'list')
    for (const item of block.items) {
      if (item.lines.length > 0) lines.push(joinLines(item.lines))
      for (const each of item.blocks) addLines(each, lines)
    }
}

/** The prose of a section and of all that stands under it. */
export function sectionProse(section: Section): string[] {
  return sectionLines(section).map((line) => line.text)
}

/** The lines of a section and of all that stands under it. */
export function sectionLines(section: Section): Line[] {
  return [...proseLines(section), ...section.children.flatMap(sectionLines)]
}

/** The top entries of a section's lists, the first cells of its tables, else its paragraphs. */
export function entriesOf(section: Section): Line[] {
  const items = section.blocks.flatMap((block) =>
    block.type === 'list'
      ? block.items.map((item) => joinLines(item.lines))
      : block.type === 'table'
        ? block.rows.slice(1).flatMap((row) => row[0] ?? [])
        : [],
  )
  const entries = items.length > 0 ? items : proseLines(section)
  return [...entries, ...section.children.flatMap(entriesOf)].filter((line) => line.text)
}

/** A text of at most so many characters, ended at a word, with an ellipsis where cut. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text
  const cut = cutText(text, most)
  const space = cut.lastIndexOf(' ')
  return `${cut.slice(0, space > most * 0.6 ? space : most).trimEnd()}…`
}

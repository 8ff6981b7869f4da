import type {Root} from 'mdast'
import {remark} from 'remark'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'

const parser = remark().use(remarkGfm).use(remarkFrontmatter, ['yaml']).freeze()

/**
 * Parse Markdown as people commit it: CommonMark, GFM and YAML front matter.
 *
 * Never with directives or MDX: those read `14:32 UTC` and `{...}` as syntax.
 */
export function parseMarkdown(text: string): Root {
  return parser.parse(text)
}

/** The text with `\n` line endings and without a byte order mark; line numbers stay. */
export function normalizeText(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
}

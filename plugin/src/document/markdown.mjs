// Plain JavaScript: the thread that parses apart from the run (`run/parser.mjs`) loads it as it stands.
import {remark} from 'remark'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'

const parser = remark().use(remarkGfm).use(remarkFrontmatter, ['yaml']).freeze()

export function parseMarkdown(text) {
  return parser.parse(text)
}

// Plain JavaScript: the thread that parses apart from the run (`run/parser.mjs`) loads it as it stands.
import {remark} from 'remark'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import {remarkLiterals} from './literals.mjs'
import {narrowTexts} from './narrow.mjs'
import {remarkTables} from './tables.mjs'

const parser = remark()
  .use(remarkGfm)
  .use(remarkLiterals)
  .use(remarkTables)
  .use(remarkFrontmatter, ['yaml', 'toml'])
  .freeze()

export function parseMarkdown(text) {
  const tree = parser.parse(text)
  narrowTexts(tree, text)
  return tree
}

export function countParts(tree) {
  let parts = 0
  const open = [tree]
  for (let node = open.pop(); node; node = open.pop()) {
    parts++
    if (node.type === 'table') {
      const width = node.children[0]?.children.length ?? 0
      for (const row of node.children) parts += Math.max(0, width - row.children.length)
    }
    for (const child of node.children ?? []) open.push(child)
  }
  return parts
}

import type {Root} from 'mdast'

/**
 * Parse Markdown as people commit it: CommonMark, GFM and YAML front matter.
 *
 * Never with directives or MDX: those read `14:32 UTC` and `{...}` as syntax.
 */
export function parseMarkdown(text: string): Root

/** How many nodes a tree has, with the cells that are to be filled in where a row of a table lacks some. */
export function countParts(tree: Root): number

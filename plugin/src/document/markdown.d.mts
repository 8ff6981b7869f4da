import type {Root} from 'mdast'

/**
 * Parse Markdown as people commit it: CommonMark, GFM and YAML front matter.
 *
 * Never with directives or MDX: those read `14:32 UTC` and `{...}` as syntax.
 */
export function parseMarkdown(text: string): Root

import type {Root} from 'hast'
import {replaceNodes, textOf} from './tree.ts'

/** Turn code blocks in the language `mermaid` into elements `mermaid` with the text as `value`. */
export function replaceDiagrams(tree: Root): void {
  replaceNodes(tree, (node) => {
    if (node.type !== 'element' || node.tagName !== 'pre') return undefined
    const code = node.children.find((child) => child.type === 'element' && child.tagName === 'code')
    const names = code?.type === 'element' ? code.properties.className : undefined
    if (!Array.isArray(names) || !names.includes('language-mermaid')) return undefined
    const properties = {value: textOf(node).trimEnd()}
    return [{type: 'element', tagName: 'mermaid', properties, children: [], position: node.position}]
  })
}

import type {Root} from 'hast'
import rehypeSanitize, {type Options} from 'rehype-sanitize'
import {unified} from 'unified'
import {OPAQUE, SAFE} from '../document/htmlNames.ts'

const cell = ['align', 'colSpan', 'rowSpan']
const table = ['table']

/** All that a page may hold; what is not named here goes away. */
const schema: Options = {
  tagNames: [...SAFE, 'section'],
  strip: [...OPAQUE],
  ancestors: {
    caption: table,
    col: table,
    colgroup: table,
    tbody: table,
    td: table,
    tfoot: table,
    th: table,
    thead: table,
    tr: table,
  },
  attributes: {
    '*': ['ariaDescribedBy', 'ariaLabel', 'dir', 'id', 'lang', 'title'],
    a: [
      'dataFootnoteBackref',
      'dataFootnoteRef',
      'dataNoBrokenLinkCheck',
      ['className', 'data-footnote-backref'],
      'href',
      'name',
    ],
    code: [['className', /^language-[\w+#.-]{1,40}$/]],
    details: ['open'],
    h2: [['className', 'sr-only']],
    img: ['alt', 'height', 'src', 'width'],
    input: ['checked', ['disabled', true], ['type', 'checkbox']],
    li: [['className', 'task-list-item'], 'value'],
    ol: [['className', 'contains-task-list'], 'start'],
    section: ['dataFootnotes', ['className', 'footnotes']],
    td: cell,
    th: cell,
    ul: [['className', 'contains-task-list']],
  },
  required: {input: {disabled: true, type: 'checkbox'}},
  // `pathname` is Docusaurus's own, for addresses that are no routes; `links.ts` gives it, never the document.
  protocols: {href: ['http', 'https', 'mailto', 'pathname'], src: ['http', 'https']},
  // `anchors.ts` takes care of ids.
  clobber: [],
}

const sanitizer = unified().use(rehypeSanitize, schema)

/** A copy with only safe elements, attributes and addresses: the second line behind `parseRaw` and `resolveLinks`. */
export function sanitizeTree(tree: Root): Root {
  return sanitizer.runSync(tree) as Root
}

import type {Nodes, Root} from 'mdast'
import {normalizeText, parseMarkdown} from '../document/parse.ts'
import type {Postmortem} from '../record/types.ts'
import type {RenderContext, RenderedContent} from '../render/context.ts'
import type {KnownFiles} from '../run/extractFiles.ts'
import {digest, openCache} from './cache.ts'
import {fingerprint} from './fingerprint.ts'
import {isAnswered, type Question, record} from './questions.ts'
import type {PlacedFile} from './readFolders.ts'

/** A document as its page shows it. */
export interface Rendered extends Pick<RenderedContent, 'toc' | 'messages'> {
  /** As JSON. */
  content: string
}

/** What was read and rendered before, and need not be again. */
export interface Memory {
  /** What files say, as it is before other files are known; their trees have no positions. */
  files: KnownFiles
  /**
   * Render a file that tells of one incident, unless it was rendered before and would be rendered alike.
   *
   * @param tree  As it was read; it is parsed again where it has no positions.
   */
  render(file: PlacedFile, tree: Root, context: RenderContext, render: Render): Rendered
  /** Keep what is new, and forget what was not asked for. */
  save(): void
}

type Render = (tree: Root, context: RenderContext) => RenderedContent

/** What is kept of a file: lines of JSON. */
interface Entry {
  postmortem: string
  tree: string
  rendered?: {about: string; content: string}
  isRecalled: boolean
  isNew: boolean
}

/** What is kept of a rendering besides its content. */
interface About extends Pick<RenderedContent, 'toc' | 'messages'> {
  questions: Question[]
}

/**
 * Open the memory of an instance.
 *
 * What a file gives follows from its text, the options, the code and what rendering asks of the site around it. The
 * first three are the key under which it is kept; the questions are kept with it, and asked again. Files that tell of
 * several incidents are few, and read anew each time.
 *
 * @param dir      Of the cache. Without it nothing is kept.
 * @param options  All that may matter.
 */
export function openMemory(dir: string | undefined, siteDir: string, options: unknown): Memory {
  const settings = dir === undefined ? undefined : settingsOf(options)
  if (dir === undefined || settings === undefined) return NO_MEMORY
  const cache = openCache(dir)
  const salt = digest(`${fingerprint(siteDir)}\n${settings}`)
  const keyOf = ({sourceName = '', file, text}: {sourceName?: string; file: string; text: string}) =>
    digest(JSON.stringify([salt, sourceName, file, text]))
  const entries = new Map<string, Entry>()
  return {
    files: {
      get(file) {
        const key = keyOf(file)
        const [postmortem, tree, about, content] = cache.read(key) ?? []
        if (postmortem === undefined || tree === undefined) return undefined
        const rendered = about !== undefined && content !== undefined ? {about, content} : undefined
        entries.set(key, {postmortem, tree, rendered, isRecalled: true, isNew: false})
        return [{postmortem: JSON.parse(postmortem) as Postmortem, tree: JSON.parse(tree) as Root}]
      },
      set(file, [extraction, ...others]) {
        if (!extraction || others.length > 0) return
        const postmortem = JSON.stringify(extraction.postmortem)
        const tree = JSON.stringify(withoutPositions(extraction.tree))
        entries.set(keyOf(file), {postmortem, tree, isRecalled: false, isNew: true})
      },
    },
    render(file, tree, context, render) {
      const key = keyOf(file)
      const entry = entries.get(key)
      if (entry?.rendered) {
        const {questions, ...about} = JSON.parse(entry.rendered.about) as About
        if (isAnswered(questions, context)) return {...about, content: entry.rendered.content}
      }
      const {asked, questions} = record(context)
      const whole = entry?.isRecalled ? parseMarkdown(normalizeText(file.text)) : tree
      const {content, ...about} = toRendered(render(whole, asked))
      if (entry) {
        const rendered = {about: JSON.stringify({...about, questions}), content}
        entries.set(key, {...entry, rendered, isNew: true})
      }
      return {...about, content}
    },
    save() {
      for (const [key, {postmortem, tree, rendered, isNew}] of entries) {
        if (isNew)
          cache.write(key, [postmortem, tree, ...(rendered ? [rendered.about, rendered.content] : [])])
      }
      cache.prune()
    },
  }
}

const NO_MEMORY: Memory = {
  files: {get: () => undefined, set: () => {}},
  render: (_file, tree, context, render) => toRendered(render(tree, context)),
  save: () => {},
}

/** Content as text takes a tenth of the memory that it takes as objects. */
export function toRendered({content, toc, messages}: RenderedContent): Rendered {
  return {content: JSON.stringify(content), toc, messages}
}

/** They are three quarters of a tree, and only rendering asks for them. */
function withoutPositions({position: _position, ...node}: Nodes): object {
  return 'children' in node ? {...node, children: node.children.map(withoutPositions)} : node
}

/** The options as text; nothing where a dialect has functions of its own, whose result nothing tells beforehand. */
export function settingsOf(options: unknown): string | undefined {
  let isData = true
  const text = JSON.stringify(options, (key, value: unknown) => {
    // What it gives is part of what rendering asks.
    if (typeof value === 'function' && key !== 'editUrl') isData = false
    return value instanceof RegExp ? String(value) : value
  })
  return isData ? text : undefined
}

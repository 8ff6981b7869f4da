import type {ContentNode} from '../client/content.ts'
import type {Message} from '../record/types.ts'
import type {TicketLink} from '../values/tickets.ts'

/** What a document needs to know of the site around it, to turn what it points to into addresses. */
export interface RenderContext {
  /** Path of this document under the folder, with `/`. */
  file: string
  /**
   * Line of the heading that the page prints as its title, and that the content leaves out.
   * Default: the first heading of level 1.
   */
  titleLine?: number
  /**
   * Address of the incident whose file is `path`, under the folder and normalised (`2024/a.md`). Of several in one
   * file it is the one whose heading the anchor names, else the first.
   */
  resolveDocument(path: string, anchor?: string): string | undefined
  /** Address of another incident of this file, by the anchor of its heading. */
  resolveSibling?(anchor: string): string | undefined
  /** Address of an incident by its id or name, as in `[[INC-7]]`. */
  resolveId(idOrName: string): string | undefined
  /**
   * Address of an image or another file. `path` is under the folder and normalised; it begins with `../` where
   * the document points outside the folder, and with `/` where it is written that way: check before reading.
   */
  resolveAsset(path: string): Asset | undefined
  /** What makes tickets in running text links, first match first. Default: none. */
  tickets?: readonly TicketLink[]
  /** Whether the site draws code blocks of the language `mermaid`. Default: they stay code. */
  diagrams?: boolean
  /** Address in the repository's web pages, for a file that is no part of the site; `path` as above. */
  repositoryUrl?(path: string): string | undefined
}

export interface Asset {
  url: string
  /** Of an image, in pixels. */
  width?: number
  height?: number
}

export interface TocEntry {
  id: string
  /** HTML, escaped: what Docusaurus's `TOC` puts into the page as it is. */
  value: string
  /** 2 or 3. */
  level: number
}

export interface RenderedContent {
  content: ContentNode[]
  toc: TocEntry[]
  /** The files that the content shows or links to, each once, in the order of the text. */
  assets: {file: string; url: string}[]
  /** What leads nowhere, in the order of the text. */
  messages: Message[]
}

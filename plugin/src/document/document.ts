import type {Root} from 'mdast'
import type {Vocabulary} from '../dialect/vocabulary.ts'
import type {Message} from '../record/types.ts'
import {type FrontMatterEntry, readFrontMatter} from './frontMatter.ts'
import {frontMatterSections} from './frontMatterSections.ts'
import {withHtmlBlocks} from './html.ts'
import {type Label, readLabels} from './labels.ts'
import {lossesOf} from './losses.ts'
import {normalizeText, parseMarkdown} from './parse.ts'
import {readSections, type Section} from './sections.ts'
import type {Steps} from './steps.ts'

/** A Markdown file as extraction sees it: parsed once, freed of looks, every part with its line. */
export interface PostmortemDocument {
  /** Path under the folder, with `/`. */
  file: string
  /** The text with `\n` line endings. */
  text: string
  tree: Root
  /** The tree with HTML blocks as Markdown blocks: what is read. */
  content: Root
  frontMatter: FrontMatterEntry[]
  /** In the order of the document; the first stands before any heading. */
  sections: Section[]
  labels: Label[]
  /** What reading the document itself had to say. */
  messages: Message[]
}

/**
 * Read a Markdown text into its parts, in steps. Never throws for what the text holds.
 *
 * @param tree  The text, parsed. Default: it is parsed now.
 */
export function* readDocument(
  file: string,
  text: string,
  vocabulary: Vocabulary,
  tree: Root = parseMarkdown(normalizeText(text)),
): Steps<PostmortemDocument> {
  const normalized = normalizeText(text)
  const {entries, messages} = readFrontMatter(tree)
  yield
  const content = withHtmlBlocks(tree)
  yield
  const body = readSections(content, vocabulary)
  const sections = [...body, ...frontMatterSections(entries, body, vocabulary)]
  yield
  return {
    file,
    text: normalized,
    tree,
    content,
    frontMatter: entries,
    sections,
    labels: readLabels(sections, vocabulary),
    messages: [...messages, ...lossesOf(content, normalized)],
  }
}

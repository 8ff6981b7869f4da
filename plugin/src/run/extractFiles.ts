import {guard} from '../document/guard.ts'
import {normalizeText} from '../document/parse.ts'
import {
  type CorpusFile,
  type CorpusOptions,
  type Extraction,
  extractAll,
  filesReader,
} from '../extract/index.ts'
import type {Message} from '../record/types.ts'
import {type Limits, parseApart} from './parseApart.ts'
import {isSuspicious} from './suspicion.ts'

const DEFAULT_LIMITS: Limits = {timeLimit: 1500, memoryLimit: 300}

/** What files were found to say before, so that they need not be read again. */
export interface KnownFiles {
  /** Nothing where a file must be read. */
  get(file: CorpusFile): readonly Extraction[] | undefined
  /** Told of each file that was read. */
  set(file: CorpusFile, extractions: readonly Extraction[]): void
}

/**
 * Read all documents of one site as `extractAll` does, but let none of them hold the run for long: what may take
 * long to parse is parsed in a thread that can be ended.
 *
 * @param limits  What one document may take. Default: 1.5 s, 300 MB. What follows takes half a
 *   second at the worst, as the number of a document's parts is bounded.
 * @param known  Default: none.
 * @returns As `extractAll`. What takes more is a record of kind `other` with the message `doc/too-slow` or
 *   `doc/too-large`.
 */
export async function extractFiles(
  files: readonly CorpusFile[],
  options: CorpusOptions = {},
  limits: Partial<Limits> = {},
  known?: KnownFiles,
): Promise<Extraction[]> {
  const texts = files.map(({text}) => normalizeText(text))
  const before = files.map((file) => known?.get(file))
  const suspects = [...files.keys()].filter((index) => {
    const text = texts[index] ?? ''
    return !before[index] && isSuspicious(text) && !guard(text)
  })
  const parsed = await parseApart(
    suspects.map((index) => texts[index] ?? ''),
    {...DEFAULT_LIMITS, ...limits},
  )
  const trees = new Map(suspects.map((index, at) => [index, parsed[at]]))
  const unread = [...files.keys()].filter((index) => !before[index])
  const read = filesReader(options)(
    unread.flatMap((index) => {
      const [file, parsed] = [files[index], trees.get(index)]
      return file ? [parsed ? {...file, parsed} : file] : []
    }),
  )
  const fresh = new Map(unread.map((index, at) => [index, read[at]]))
  const extracted = files.map((file, index) => {
    const extractions = before[index] ?? fresh.get(index) ?? []
    if (fresh.has(index)) known?.set(file, extractions)
    return {...file, extractions}
  })
  return extractAll(extracted, options)
}

/** Why documents are not read, each with the path of its file. */
export function refusals(
  extractions: readonly Extraction[],
): {file: string; source: string | undefined; message: Message}[] {
  return extractions
    .filter(({postmortem}) => postmortem.kind === 'other')
    .flatMap(({postmortem: {file, source, messages}}) => messages.map((message) => ({file, source, message})))
    .filter(({message}) => message.severity === 'error')
}

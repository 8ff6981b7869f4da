import {guard} from '../document/guard.ts'
import {normalizeText} from '../document/parse.ts'
import {type CorpusFile, type CorpusOptions, type Extraction, extractAll} from '../extract/index.ts'
import type {Message} from '../record/types.ts'
import {type Limits, parseApart} from './parseApart.ts'
import {isSuspicious} from './suspicion.ts'

const DEFAULT_LIMITS: Limits = {timeLimit: 1500, memoryLimit: 300}

/**
 * Read all documents of one site as `extractAll` does, but let none of them hold the run for long: what may take
 * long to parse is parsed in a thread that can be ended.
 *
 * @param limits  What one document may take. Default: 1.5 s, 300 MB. What follows takes half a
 *   second at the worst, as the number of a document's parts is bounded.
 * @returns As `extractAll`. What takes more is a record of kind `other` with the message `doc/too-slow` or
 *   `doc/too-large`.
 */
export async function extractFiles(
  files: readonly CorpusFile[],
  options: CorpusOptions = {},
  limits: Partial<Limits> = {},
): Promise<Extraction[]> {
  const texts = files.map(({text}) => normalizeText(text))
  const suspects = [...files.keys()].filter((index) => {
    const text = texts[index] ?? ''
    return isSuspicious(text) && !guard(text)
  })
  const parsed = await parseApart(
    suspects.map((index) => texts[index] ?? ''),
    {...DEFAULT_LIMITS, ...limits},
  )
  const trees = new Map(suspects.map((index, at) => [index, parsed[at]]))
  return extractAll(
    files.map((file, index) => {
      const tree = trees.get(index)
      return tree ? {...file, parsed: tree} : file
    }),
    options,
  )
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

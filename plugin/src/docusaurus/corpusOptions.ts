import type {CorpusOptions} from '../extract/index.ts'
import type {ServiceEntry} from '../site/types.ts'
import type {PluginOptions} from './options.ts'

/** What reading a document depends on. */
export function toCorpusOptions(
  {timeZone, dateOrder, severities, dialects}: PluginOptions,
  catalogue: readonly ServiceEntry[],
): CorpusOptions {
  return {
    ...(timeZone !== undefined && {timeZone}),
    ...(dateOrder !== undefined && {dateOrder}),
    severities,
    dialects,
    services: catalogue,
  }
}

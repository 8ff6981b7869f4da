export {type CorpusFile, type CorpusOptions, extractAll, filesReader, triggerReader} from './corpus.ts'
export {type Extraction, extract} from './extract.ts'
export type {ExtractOptions, ServiceDefinition} from './facts.ts'

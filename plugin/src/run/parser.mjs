// The thread that `parseApart.ts` starts: parses each text that it is sent. Plain JavaScript, as no thread loads types.
import {parentPort} from 'node:worker_threads'
import {parseMarkdown} from '../document/markdown.mjs'

parentPort?.on('message', (text) => {
  try {
    parentPort?.postMessage({tree: parseMarkdown(text)})
  } catch (error) {
    parentPort?.postMessage({error: String(error)})
  }
})

parentPort?.postMessage('ready')

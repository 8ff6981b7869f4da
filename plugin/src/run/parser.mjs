// The thread that `parseApart.ts` starts: parses each text that it is sent. Plain JavaScript, as no thread loads types.
import {parentPort} from 'node:worker_threads'
import {countParts, parseMarkdown} from '../document/markdown.mjs'

parentPort?.on('message', ({text, maxParts}) => {
  try {
    const tree = parseMarkdown(text)
    const parts = countParts(tree)
    parentPort?.postMessage(parts > maxParts ? {parts} : {tree})
  } catch (error) {
    parentPort?.postMessage({error: String(error)})
  }
})

parentPort?.postMessage('ready')

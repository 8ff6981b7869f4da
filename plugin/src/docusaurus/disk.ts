import {existsSync} from 'node:fs'
import {type Asset, findAsset} from './assets.ts'

/** What documents ask of the disk around them: all that a site follows from besides its documents and options. */
export interface Disk {
  /** A file next to a document, see `findAsset`. */
  asset(root: string, file: string): Asset | undefined
  exists(absolutePath: string): boolean
  /** What was asked so far, each question once, with its answer. */
  answers(): Answer[]
}

/** A question and its answer, as plain JSON. */
export type Answer = [kind: 'asset' | 'exists', asked: string[], answer: string]

/** Look at the disk, and remember what was seen. */
export function openDisk(): Disk {
  const answers = new Map<string, Answer>()
  const remember = <T>(kind: Answer[0], asked: string[], answer: T): T => {
    answers.set(JSON.stringify([kind, asked]), [kind, asked, toText(answer)])
    return answer
  }
  return {
    asset: (root, file) => remember('asset', [root, file], findAsset(root, file)),
    exists: (absolutePath) => remember('exists', [absolutePath], existsSync(absolutePath)),
    answers: () => [...answers.values()],
  }
}

/** Whether the disk would answer all questions as it did. */
export function isUnchanged(answers: readonly Answer[]): boolean {
  return answers.every(([kind, [first = '', second = ''], answer]) => {
    return toText(kind === 'asset' ? findAsset(first, second) : existsSync(first)) === answer
  })
}

function toText(answer: unknown): string {
  return JSON.stringify(answer) ?? ''
}

import {
  type IndexState,
  openSearchIndex,
  type SearchIndex,
  type SearchResult,
} from 'docusaurus-plugin-postmortems/client'
import {useCallback, useEffect, useState} from 'react'

/** What the index answered, and the index itself, which knows the incidents by their numbers. */
export interface Answer {
  index: SearchIndex
  result: SearchResult
  state: IndexState
}

export interface Search {
  /** The newest that there is: while the next is on its way, the one before. */
  answer?: Answer
  /** Whether an answer is on its way. */
  pending: boolean
  /** Why there is none. */
  error?: unknown
  retry: () => void
}

const opened = new Map<string, Promise<SearchIndex>>()

/** Open an index once for all pages. What failed is asked for again the next time. */
export function openIndex(url: string): Promise<SearchIndex> {
  const known = opened.get(url)
  if (known) return known
  const index = openSearchIndex((name) => readFile(`${url}/${name}`))
  opened.set(url, index)
  index.catch(() => opened.delete(url))
  return index
}

/** Have the index opened anew: its files may have been replaced by a newer build. */
export function closeIndex(url: string): void {
  opened.delete(url)
}

/**
 * Ask an index, and again where it changed under an open page.
 *
 * @throws Where a file of it is missing also in the newest.
 */
export async function askIndex(url: string, state: IndexState): Promise<Answer> {
  const ask = async () => {
    const index = await openIndex(url)
    return {index, result: await index.search(state), state}
  }
  return ask().catch(() => {
    closeIndex(url)
    return ask()
  })
}

/**
 * What an index finds.
 *
 * @param state  Absent: nothing is asked, and nothing fetched.
 */
export function useSearch(url: string, state: IndexState | undefined): Search {
  const [answer, setAnswer] = useState<Answer>()
  const [failed, setFailed] = useState<{state: IndexState; error: unknown}>()
  const [attempt, setAttempt] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt is another question.
  useEffect(() => {
    if (!state) return undefined
    let outdated = false
    askIndex(url, state).then(
      (next) => {
        if (!outdated) setAnswer(next)
      },
      (error: unknown) => {
        if (!outdated) setFailed({state, error})
      },
    )
    return () => {
      outdated = true
    }
  }, [url, state, attempt])
  const retry = useCallback(() => {
    closeIndex(url)
    setFailed(undefined)
    setAttempt((count) => count + 1)
  }, [url])
  if (!state) return {pending: false, retry}
  const error = failed?.state === state ? failed.error : undefined
  return {
    ...(answer && {answer}),
    pending: answer?.state !== state && error === undefined,
    ...(error !== undefined && {error}),
    retry,
  }
}

/** The manifest alone keeps its name, and has to be asked for again. */
async function readFile(url: string): Promise<unknown> {
  const response = await fetch(url, url.endsWith('/manifest.json') ? {cache: 'no-cache'} : {})
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`)
  return response.json()
}

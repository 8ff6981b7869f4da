import {nameKey} from './resolver.ts'
import type {ServiceEntry} from './types.ts'

/** Make the function that finds the catalogue's entry of a service by the slug that documents give it. */
export function findEntry(catalogue: readonly ServiceEntry[]): (slug: string) => ServiceEntry | undefined {
  const entries = new Map(
    catalogue.flatMap((entry) =>
      [entry.name, ...(entry.aliases ?? [])].map((name) => [nameKey(name), entry] as const),
    ),
  )
  return (slug) => entries.get(nameKey(slug))
}

/** The value of the `severity` filter for incidents that state none. */
export const UNKNOWN = 'unknown'

/** How a severity is coloured: its rank, from 1 (worst) to 4, or `unknown`. */
export type SeverityTone = '1' | '2' | '3' | '4' | 'unknown'

/**
 * The name under which a severity is filtered and linked: one for all spellings of a label, so `SEV-1`, `Sev 1` and
 * `SEV1 (major)` are `sev1`.
 *
 * @returns `unknown` where there is no severity.
 */
export function severitySlug(severity: {label: string} | undefined): string {
  if (!severity) return UNKNOWN
  const label = severity.label.normalize('NFKC').toLowerCase()
  return slugOf(label.replace(/[([{].*$/u, '')) || slugOf(label) || UNKNOWN
}

function slugOf(label: string): string {
  return label
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/(\p{L})-(?=\p{N})/gu, '$1')
    .replace(/^-|-$/g, '')
}

/** Ranks outside 1 to 4 take the colour of the nearest: `P0` is shown as 1, `SEV5` as 4. */
export function severityTone(rank: number | undefined): SeverityTone {
  if (rank === undefined) return UNKNOWN
  if (rank <= 1) return '1'
  if (rank <= 2) return '2'
  return rank <= 3 ? '3' : '4'
}

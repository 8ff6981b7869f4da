import {tokensOf, type WrittenPattern} from './literals.ts'

/**
 * The alternatives of a pattern, each a pattern of its own, in their order: for `\b(?:down|up)\b|^over` they are
 * `\b(?:down)\b`, `\b(?:up)\b` and `^over`. The pattern matches where one of them does, and first where the first of
 * them does. One that would have to be understood to be divided is its own and only alternative.
 */
export function alternativesOf({source, flags}: WrittenPattern): readonly WrittenPattern[] {
  const tokens = tokensOf({source, flags})
  // A group that is referred to must stay in its place.
  if (!tokens || /\\[1-9k]/.test(source)) return [{source, flags}]
  return branchesOf(tokens)
    .flatMap(distributed)
    .map((branch) => ({source: branch.join(''), flags}))
}

type Branch = readonly string[]

/** What stands between the `|` that are in no group. */
function branchesOf(tokens: Branch): Branch[] {
  const branches: string[][] = [[]]
  let depth = 0
  for (const token of tokens) {
    depth += depthOf(token)
    if (token === '|' && depth === 0) branches.push([])
    else branches.at(-1)?.push(token)
  }
  return branches
}

function depthOf(token: string): number {
  return token.startsWith('(') ? 1 : token === ')' ? -1 : 0
}

/** A sequence once for each alternative of its widest group: `\b(?:down|up)` as `\b(?:down)` and `\b(?:up)`. */
function distributed(branch: Branch): Branch[] {
  const [widest] = groupsOf(branch).sort((a, b) => b.branches.length - a.branches.length)
  if (!widest || widest.branches.length < 2) return [branch]
  const {start, end, branches} = widest
  return branches.map((each) => [...branch.slice(0, start), '(?:', ...each, ...branch.slice(end)])
}

/** The groups of a sequence that are neither repeated nor mere looks around, each with its alternatives. */
function groupsOf(branch: Branch): {start: number; end: number; branches: Branch[]}[] {
  const groups: {start: number; end: number; branches: Branch[]}[] = []
  let depth = 0
  let start = 0
  for (const [index, token] of branch.entries()) {
    if (depth === 0) start = index
    depth += depthOf(token)
    const isGroup = token === ')' && depth === 0 && branch[start] === '(?:'
    if (isGroup && !/^(?:[*+?]|\{\d)/.test(branch[index + 1] ?? ''))
      groups.push({start, end: index, branches: branchesOf(branch.slice(start + 1, index))})
  }
  return groups
}

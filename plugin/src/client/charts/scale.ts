/** Both ends of a stretch; the first need not be the smaller. */
export type Ends = readonly [from: number, to: number]

/** Values on the domain to places on the range, evenly; beyond the ends it goes on. */
export function linearScale([low, high]: Ends, [from, to]: Ends): (value: number) => number {
  return (value) => {
    // A domain of one value lies in the middle.
    const share = low === high ? 0.5 : (value - low) / (high - low)
    return from * (1 - share) + to * share
  }
}

/** The same by the logarithm, for a domain above 0; what lies beyond an end is drawn at that end. */
export function logScale([low, high]: Ends, range: Ends): (value: number) => number {
  const scale = linearScale([Math.log(low), Math.log(high)], range)
  return (value) => scale(Math.log(Math.min(high, Math.max(low, value))))
}

import type {Vocabulary} from '../dialect/vocabulary.ts'
import {PSEUDO_DEPTH, type Section} from './sections.ts'

/** The one heading over all others is the title, whatever its level, and what stands under it opens the document. */
export function raiseTitle({blocks, children}: Section, vocabulary: Vocabulary): void {
  const [only, second] = children
  if (blocks.length > 0 || !only || second || only.depth === 1 || only.depth === PSEUDO_DEPTH) return
  const {text} = only.title
  if (only.blocks.length === 0 || vocabulary.sectionCalled(text) || vocabulary.field(text)) return
  only.depth = 1
  only.name = undefined
}

/** A title that is also the name of a part, `# Incident log`, is the title where that part stands under it. */
export function unnameTitle(sections: readonly Section[]): void {
  const title = sections.find(({depth}) => depth === 1)
  const isUnder = (section: Section): boolean =>
    section.parent !== undefined && (section.parent === title || isUnder(section.parent))
  if (title?.name && sections.some((section) => section.name === title.name && isUnder(section)))
    title.name = undefined
}

/**
 * "Immediate", "Short-term" and "Long-term" side by side are what is to be done, under whatever
 * heading: one of them alone may be what was done at the time.
 */
export function nameHorizons(sections: readonly Section[], vocabulary: Vocabulary): void {
  for (const {children} of sections) {
    // Only what has no name yet gets this one.
    if (children.length < 2 || children.every(({name}) => name)) continue
    const horizons = children.filter(({title}) => vocabulary.horizon(title.text))
    if (horizons.length >= 2) for (const section of horizons) section.name ??= 'actionItems'
  }
}

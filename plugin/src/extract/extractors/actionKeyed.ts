import {type Line, sliceLine} from '../../document/lines.ts'
import {matchesOf} from '../../values/matches.ts'
import type {Context} from '../facts.ts'
import {takeParts} from './actionParts.ts'
import type {ActionWords} from './actionWords.ts'

/** `… Owner: @lea. Due: 2024-03-01. More words`: keys in the text name their values; the text ends before them. */
export function takeKeyed(line: Line, words: ActionWords, context: Context): Line {
  const keys = keysIn(line.text, context)
  let cut: number | undefined
  for (const [at, {index, colon}] of keys.entries()) {
    const [value, rest] = valueIn(line.text.slice(colon + 1, keys[at + 1]?.index))
    const key = line.text.slice(index, colon)
    if (index <= 5 || !value || !takeParts(`${key}: ${value}`, words, context, () => true)) continue
    cut ??= index
    if (rest) takeParts(rest, words, context, () => false)
  }
  if (cut === undefined) return line
  const text = line.text.slice(0, cut)
  return sliceLine(line, 0, text.replace(/[\s—–(（、,，。.;；|/·-]+$/, '').length)
}

/** The known words before a colon, outside brackets: in them they are a part of a group, which is taken as a whole. */
function keysIn(text: string, {vocabulary}: Context): {index: number; colon: number}[] {
  const keys: {index: number; colon: number}[] = []
  let depth = 0
  for (const {0: sign, index: at} of matchesOf(/[(（[)）\]:：]/g, text)) {
    if ('(（['.includes(sign)) depth += 1
    else if (')）]'.includes(sign)) depth = Math.max(0, depth - 1)
    else if (depth === 0) {
      const from = Math.max(0, at - 40)
      const found = vocabulary.actionKeys.endOf(text.slice(from, at))
      if (found && found.key !== 'item') keys.push({index: from + found.index, colon: at})
    }
  }
  return keys
}

/** The value behind a key, up to a comma, a bracket or the end of the sentence; and what follows it. */
function valueIn(text: string): [value: string | undefined, rest: string] {
  const value = text.match(/^\s*[^、,，。;；()（）]{1,60}/)?.[0]
  const taken = value?.match(/^.*?\p{L}{2}\.(?=\s+\p{Lu})/u)?.[0] ?? value
  const rest = text.slice(taken?.length ?? 0).replace(/^[\s、,，。;；()（）.]+|[\s()（）.。]+$/g, '')
  return [taken?.trim().replace(/[\s.|/·–—-]+$/, ''), rest]
}

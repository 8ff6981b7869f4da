import type {Nodes, Root} from 'mdast'
import {toString as plainText} from 'mdast-util-to-string'

/**
 * Which of the incidents that a document names it calls an earlier case of the same: `this is a recurrence of INC-7`.
 *
 * @param names  Incidents as the document names them: ids, links, files.
 * @returns Those of the names that stand in a sentence, after words such as `recurrence of`.
 */
export function recurrencesIn(tree: Root, names: readonly string[]): string[] {
  if (names.length === 0) return []
  const found = new Set<string>()
  const visit = (node: Nodes) => {
    if (node.type === 'code' || node.type === 'yaml') return
    if (node.type !== 'paragraph' && node.type !== 'tableCell' && node.type !== 'heading') {
      if ('children' in node) for (const child of node.children) visit(child)
      return
    }
    for (const sentence of withLinks(node).split(/[!?。]+|\.+(?=\s|$)|\n\n/)) {
      const cue = RECURRENCE.exec(sentence)
      if (!cue || NEGATED.test(sentence.slice(0, cue.index))) continue
      // Languages that put the verb last name the incident before the word.
      const where = cue[0].match(/[ぁ-んァ-ン一-龯]/) ? sentence : sentence.slice(cue.index)
      for (const name of names) if (where.includes(name)) found.add(name)
    }
  }
  visit(tree)
  return [...found]
}

/** Words after which an earlier incident of the same kind is named. */
const RECURRENCE =
  /\b(?:recurrences? of|re-?occurrences? of|repeat(?:s|ed|ing)? of|repetition of|regression of|repeats|(?:the )?same (?:cause|failure|fault|problem|bug|incident|mistake|error|issue|outage) (?:as|we had in)|happened (?:before|already) in|(?:once )?again after|second (?:case|time) after|Wiederholung (?:von|des)|Wiederauftreten (?:von|des)|récidive de|répétition de|repetición de|recurrencia de|recorrência de|repetição de|herhaling van|gjentakelse av|upprepning av|gentagelse af)\b|再発|复发|重现/iu

/** Within the same clause before it: `this is not a recurrence of`. */
const NEGATED = /(?:\b(?:not?|never|isn't|wasn't|nicht|keine?|pas|no es|não|geen|ikke|inte)\b)[^,;:]{0,30}$/iu

/** The text of a node, with the address of each link behind its words. */
function withLinks(node: Nodes): string {
  if (node.type === 'link') return `${node.children.map(withLinks).join('')} ${decoded(node.url)} `
  return 'children' in node ? node.children.map(withLinks).join('') : plainText(node)
}

/** An address as it was meant: `%20` is a space. */
export function decoded(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}

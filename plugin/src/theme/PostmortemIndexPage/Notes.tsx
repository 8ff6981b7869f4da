import Translate, {translate} from '@docusaurus/Translate'
import {facetLabel, optionLabel} from '@theme/PostmortemFacetWords'
import type {Answer} from '@theme/PostmortemSearchEngine'
import {countChosen, type Relaxation, type SearchResult} from 'docusaurus-plugin-postmortems/client'
import type {ReactNode} from 'react'
import styles from './styles.module.css'
import type {SearchProps} from './types.ts'

/** What a reader should know of how the query was taken, and what else to try where it found nothing. */
export default function Notes({setState, answer}: SearchProps & {answer: Answer}): ReactNode {
  const {result} = answer
  const asked = answer.state
  const filters = countChosen(asked) > 0
  return (
    <>
      {notesOf(result).map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
      {result.docs.length === 0 && (
        <div className={styles.empty}>
          <p>
            {filters && asked.query === ''
              ? translate({
                  id: 'theme.postmortems.index.noMatch.filters',
                  message: 'No incident has all of these filters.',
                })
              : filters
                ? translate(
                    {
                      id: 'theme.postmortems.index.noMatch.both',
                      message: 'No incident matches “{query}” with these filters.',
                    },
                    {query: asked.query},
                  )
                : translate(
                    {id: 'theme.postmortems.index.noMatch.query', message: 'No incident matches “{query}”.'},
                    {query: asked.query},
                  )}
          </p>
          <WaysOut setState={setState} result={result} />
        </div>
      )}
    </>
  )
}

/** What finds something instead: the smallest steps first. */
function WaysOut({setState, result}: Pick<SearchProps, 'setState'> & {result: SearchResult}): ReactNode {
  const ways = result.relaxed.map((step) => ({label: nameOf(step, result), state: step.state}))
  if (ways.length === 0)
    return (
      <p>
        <Translate id="theme.postmortems.index.noMatch.help">
          Fewer or other words may find it: a part of the error, the name of a service, an id.
        </Translate>
      </p>
    )
  return (
    <ul className={styles.ways}>
      {ways.map(({label, state: next}) => (
        <li key={label}>
          <button type="button" className="button button--secondary" onClick={() => setState(next, 'push')}>
            {label}
          </button>
        </li>
      ))}
    </ul>
  )
}

function nameOf(step: Relaxation, {facets}: SearchResult): string {
  const count = String(step.count)
  if (step.kind === 'order')
    return translate(
      {
        id: 'theme.postmortems.index.anyOrder',
        message: 'Show the {count} with the words of {typed} in any order',
      },
      {count, typed: step.typed},
    )
  if (step.kind === 'condition')
    return translate(
      {id: 'theme.postmortems.index.withoutCondition', message: 'Show the {count} without “{typed}”'},
      {count, typed: step.typed},
    )
  if (step.kind === 'all')
    return translate(
      {id: 'theme.postmortems.index.wordsAlone', message: 'Show the {count} with the words alone'},
      {count},
    )
  const facet = facets.find(({name}) => name === step.facet)
  const chosen = facet?.options.filter(({selected}) => selected).map(optionLabel) ?? []
  return translate(
    {
      id: 'theme.postmortems.index.withoutFilter',
      message: 'Show the {count} without the filter {facet}: {values}',
    },
    {count, facet: facet ? facetLabel(facet) : step.facet, values: chosen.join(', ')},
  )
}

function notesOf({corrected, partial, unchecked, mistakes}: SearchResult): string[] {
  return [
    ...mistakes.map((typed) =>
      translate(
        {
          id: 'theme.postmortems.note.mistake',
          message: '“{typed}” is not understood and left out. Days are written 2024-06-30, 2024-06 or 2024.',
        },
        {typed},
      ),
    ),
    ...corrected.map(({word, meant}) =>
      translate(
        {id: 'theme.postmortems.note.corrected', message: 'Nothing holds “{word}”. Searched for {meant}.'},
        {word, meant: meant.map((each) => `“${each}”`).join(', ')},
      ),
    ),
    ...(partial
      ? [
          translate(
            {
              id: 'theme.postmortems.note.partial',
              message: 'No incident has all of the words. These have some: {counts}.',
            },
            {counts: partial.map(({word, count}) => `“${word}” ${count}`).join(', ')},
          ),
        ]
      : []),
    ...(unchecked
      ? [
          translate(
            {
              id: 'theme.postmortems.note.unchecked',
              message: 'The phrase was looked for in the likeliest {checked} of {candidates} incidents.',
            },
            {checked: String(unchecked.checked), candidates: String(unchecked.candidates)},
          ),
        ]
      : []),
  ]
}

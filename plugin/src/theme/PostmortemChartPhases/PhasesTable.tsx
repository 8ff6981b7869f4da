import Translate from '@docusaurus/Translate'
import {formatDuration, type PhaseKey, type PhaseModel} from 'docusaurus-plugin-postmortems/client'
import type {ReactNode} from 'react'

interface Props {
  phases: readonly PhaseModel[]
  words: Record<PhaseKey, string>
}

/** What each strip amounts to. */
export default function PhasesTable({phases, words}: Props): ReactNode {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">
            <Translate id="theme.postmortems.trends.phase">Measured</Translate>
          </th>
          <th scope="col">n</th>
          <th scope="col">
            <Translate id="theme.postmortems.trends.unknown">Unknown</Translate>
          </th>
          <th scope="col">
            <Translate id="theme.postmortems.trends.median">Median</Translate>
          </th>
          <th scope="col">
            <Translate id="theme.postmortems.trends.band">95 % band</Translate>
          </th>
          <th scope="col">
            <Translate id="theme.postmortems.trends.p90">90th percentile</Translate>
          </th>
        </tr>
      </thead>
      <tbody>
        {phases.map(({key, n, missing, median, band, p90}) => (
          <tr key={key}>
            <th scope="row">{words[key]}</th>
            <td>{n}</td>
            <td>{missing}</td>
            <td>{median !== undefined && formatDuration(median)}</td>
            <td>{band && `${formatDuration(band[0])} – ${formatDuration(band[1])}`}</td>
            <td>{p90 !== undefined && formatDuration(p90)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

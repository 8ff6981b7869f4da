import {translate} from '@docusaurus/Translate'
import {
  type ActionFlaw,
  type ActionStage,
  type ActionsPageProps,
  type ActionsState,
  countFlaws,
  filterActions,
} from 'docusaurus-plugin-postmortems/client'
import type {ReactNode} from 'react'
import styles from './styles.module.css'

interface Props {
  actions: ActionsPageProps
  state: ActionsState
  onChange: (state: ActionsState) => void
}

/** How many items are how far, and what is amiss; each number narrows the list to its items. */
export default function Stages({actions, state, onChange}: Props): ReactNode {
  const all = filterActions(actions, {...state, stages: [], flaws: []})
  const flaws = countFlaws(all)
  const stage = (value: ActionStage, label: string) => (
    <Tile
      count={all.filter((item) => item.stage === value).length}
      label={label}
      pressed={state.stages.includes(value)}
      onPress={() => onChange({...state, flaws: [], stages: toggle(state.stages, value)})}
    />
  )
  const flaw = (value: ActionFlaw, label: string) => (
    <Tile
      count={flaws[value]}
      label={label}
      pressed={state.flaws.includes(value)}
      onPress={() => onChange({...state, stages: [], flaws: toggle(state.flaws, value)})}
    />
  )
  return (
    <div className={styles.tiles}>
      <Tiles title={translate({id: 'theme.postmortems.backlog.notFinished', message: 'Not finished'})}>
        {stage('committed', translate({id: 'theme.postmortems.backlog.committed', message: 'committed'}))}
        {stage('proposed', translate({id: 'theme.postmortems.backlog.proposed', message: 'proposed'}))}
      </Tiles>
      <Tiles title={translate({id: 'theme.postmortems.backlog.ofThese', message: 'Of these'})}>
        {flaw('overdue', translate({id: 'theme.postmortems.backlog.overdue', message: 'overdue'}))}
        {flaw('undated', translate({id: 'theme.postmortems.backlog.undated', message: 'undated'}))}
        {flaw('ownerless', translate({id: 'theme.postmortems.backlog.ownerless', message: 'ownerless'}))}
      </Tiles>
      <Tiles title={translate({id: 'theme.postmortems.backlog.finished', message: 'Finished'})}>
        {stage('done', translate({id: 'theme.postmortems.actions.status.done', message: 'done'}))}
        {stage('dropped', translate({id: 'theme.postmortems.actions.status.dropped', message: 'dropped'}))}
      </Tiles>
    </div>
  )
}

function Tiles({title, children}: {title: string; children: ReactNode}): ReactNode {
  return (
    <fieldset>
      <legend>{title}</legend>
      {children}
    </fieldset>
  )
}

interface TileProps {
  count: number
  label: string
  pressed: boolean
  onPress: () => void
}

function Tile({count, label, pressed, onPress}: TileProps): ReactNode {
  return (
    <button type="button" aria-pressed={pressed} onClick={onPress}>
      <strong>{count}</strong> <span>{label}</span>
    </button>
  )
}

function toggle<Value>(values: readonly Value[], value: Value): Value[] {
  return values.includes(value) ? values.filter((other) => other !== value) : [...values, value]
}

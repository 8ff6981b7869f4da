import Link from '@docusaurus/Link'
import {translate} from '@docusaurus/Translate'
import Heading from '@theme/Heading'
import {type ActionGroup, type ActionGrouping, isUnfinished} from 'docusaurus-plugin-postmortems/client'
import type {ReactNode} from 'react'
import styles from './styles.module.css'

interface Props {
  group: ActionGroup
  grouping: ActionGrouping
}

/** What the items under it have in common, and how many they are. */
export default function GroupTitle({group, grouping}: Props): ReactNode {
  const name = groupName(group)
  return (
    <Heading as="h2" id={grouping === 'urgency' ? group.key : undefined} className={styles.title}>
      {group.href === undefined ? name : <Link to={group.href}>{name}</Link>}{' '}
      <span className={styles.count}>{grouping === 'urgency' ? group.items.length : counts(group)}</span>
    </Heading>
  )
}

/** What a group is called: by the team or incident, or by the page's own word. */
export function groupName({key, label}: ActionGroup): string {
  return (
    label ??
    urgencyWords()[key] ??
    translate({id: 'theme.postmortems.backlog.noTeam', message: 'No team known'})
  )
}

function counts({items}: ActionGroup): string {
  const open = items.filter(isUnfinished).length
  const overdue = items.filter(({overdueDays}) => overdueDays !== undefined).length
  return translate(
    {
      id: 'theme.postmortems.backlog.groupCount',
      message: '{open} open, {overdue} overdue, {finished} finished',
    },
    {open: String(open), overdue: String(overdue), finished: String(items.length - open)},
  )
}

function urgencyWords(): Partial<Record<string, string>> {
  return {
    overdue: translate({id: 'theme.postmortems.backlog.group.overdue', message: 'Overdue'}),
    dated: translate({id: 'theme.postmortems.backlog.group.dated', message: 'Due later'}),
    undated: translate({id: 'theme.postmortems.backlog.group.undated', message: 'Without a due date'}),
    ownerless: translate({id: 'theme.postmortems.backlog.group.ownerless', message: 'Without an owner'}),
    done: translate({id: 'theme.postmortems.backlog.group.done', message: 'Done'}),
    dropped: translate({id: 'theme.postmortems.backlog.group.dropped', message: 'Dropped'}),
  }
}

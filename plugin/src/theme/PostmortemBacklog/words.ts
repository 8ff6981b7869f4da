import {translate} from '@docusaurus/Translate'
import type {ActionSort, ActionStage} from 'docusaurus-plugin-postmortems/client'

/** The headings of the columns. */
export function columnWords(): Record<ActionSort, string> {
  return {
    text: translate({id: 'theme.postmortems.backlog.text', message: 'Action item'}),
    incident: translate({id: 'theme.postmortems.backlog.incident', message: 'Incident'}),
    status: translate({id: 'theme.postmortems.backlog.status', message: 'Status'}),
    owner: translate({id: 'theme.postmortems.backlog.owner', message: 'Owner'}),
    team: translate({id: 'theme.postmortems.backlog.team', message: 'Team'}),
    due: translate({id: 'theme.postmortems.backlog.due', message: 'Due'}),
    age: translate({id: 'theme.postmortems.backlog.ageTitle', message: 'Age'}),
    priority: translate({id: 'theme.postmortems.backlog.priority', message: 'Priority'}),
    ticket: translate({id: 'theme.postmortems.backlog.ticket', message: 'Ticket'}),
  }
}

export function stageWords(): Record<ActionStage, string> {
  return {
    proposed: translate({id: 'theme.postmortems.backlog.proposed', message: 'proposed'}),
    committed: translate({id: 'theme.postmortems.backlog.committed', message: 'committed'}),
    done: translate({id: 'theme.postmortems.actions.status.done', message: 'done'}),
    dropped: translate({id: 'theme.postmortems.actions.status.dropped', message: 'dropped'}),
  }
}

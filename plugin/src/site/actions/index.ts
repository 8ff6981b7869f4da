export {type BacklogOptions, buildBacklog, daysBetween, type ItemHistory, stageOf} from './backlog.ts'
export {toActionsCalendar} from './calendar.ts'
export {toActionsCsv} from './csv.ts'

export {type BacklogOptions, buildBacklog, daysBetween, stageOf} from './backlog.ts'
export {toActionsCalendar} from './calendar.ts'
export {toActionsCsv} from './csv.ts'

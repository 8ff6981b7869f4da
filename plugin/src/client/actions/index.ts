export {type ActionChoice, actionChoices, countFlaws, filterActions, flawsOf, isUnfinished} from './filter.ts'
export {type ActionGroup, groupActions, sortActions} from './groups.ts'
export {
  type ActionFacet,
  type ActionFlaw,
  type ActionGrouping,
  type ActionSort,
  type ActionsState,
  EMPTY_ACTIONS,
  narrowsActions,
  parseActionsState,
  serializeActionsState,
} from './state.ts'
export type * from './types.ts'

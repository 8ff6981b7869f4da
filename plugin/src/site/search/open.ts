import type {ActionItem} from '../../record/types.ts'

/** Whether an action item is still to be done as far as its document says: one without a state is. */
export function isOpen({status}: ActionItem): boolean {
  return status !== 'done' && status !== 'dropped'
}

/** The states of a status page's updates. */
const STATES =
  /^(?:investigating|identified|monitoring|updated?|resolved|postmortem|in progress|verifying|scheduled|completed|watching|fixing)$/i

/** Whether a text is but the state that an update of a status page begins with. */
export function isStatusState(text: string): boolean {
  return STATES.test(text)
}

/** Fields of which those that an object may lack can be undefined. */
type Given<T> = {[Key in keyof T]: Record<string, never> extends Pick<T, Key> ? T[Key] | undefined : T[Key]}

/**
 * The fields that there are, in their order. A copy by `...` would give each object a form of its own, and whatever looks
 * at many of them then has to look each field up anew.
 */
export function present<T extends object>(fields: Given<T>): T {
  const kept: Partial<T> = {}
  for (const key of Object.keys(fields) as (keyof T)[])
    if (fields[key] !== undefined) kept[key] = fields[key] as T[keyof T]
  return kept as T
}

/**
 * An object whose properties are worked out when they are first asked for, each once: a page that shows one chart does not
 * wait for the numbers of the others.
 */
export function lazily<T extends object>(makers: {[Key in keyof T]: () => T[Key]}): T {
  const made: Partial<T> = {}
  for (const key of Object.keys(makers) as (keyof T)[]) {
    Object.defineProperty(made, key, {
      enumerable: true,
      configurable: true,
      get() {
        const value = makers[key]()
        Object.defineProperty(made, key, {value, enumerable: true})
        return value
      },
    })
  }
  return made as T
}

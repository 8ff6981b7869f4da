import {describe, expect, it} from 'vitest'
import {parseDocument} from '../../../plugin/src/document/parse.ts'
import {signalsOf} from '../../../plugin/src/site/related/signals.ts'

const signals = (text: string) => signalsOf(parseDocument(text).tree ?? {type: 'root', children: []})

describe('error messages', () => {
  it.each([
    [
      '```\napi-6c9f7  ERROR  timeout acquiring connection (waited 10000ms)\n```',
      'timeout acquiring connection (waited 10000ms)',
    ],
    ['It said `no space left on device`.', 'no space left on device'],
    ['It ended as `OOMKilled`.', 'OOMKilled'],
  ])('%j is one', (text, message) => {
    expect([...signals(text).errors.values()]).toEqual([message])
  })

  it.each([
    ['`statement_timeout = 15s`'],
    ['`kubectl get pods`'],
    ['no space left on device'],
    ['```\nSELECT 1;\n```'],
  ])('%j is none', (text) => {
    expect(signals(text).errors.size).toBe(0)
  })

  it.each([
    [
      '`FATAL: timeout after 10 s waiting for "mail"`',
      '`ERROR: timeout after 250 s waiting for "keys"`',
      true,
    ],
    ['`cannot open file /a`', '`cannot open file /b`', false],
  ])('%j and %j are the same: %j', (a, b, same) => {
    const [first, second] = [a, b].map((text) => [...signals(text).errors.keys()])
    expect(first).toHaveLength(1)
    expect(first?.[0] === second?.[0]).toBe(same)
  })
})

describe('names of alerts', () => {
  it.each([
    ['The alert KubePodCrashLooping fired.', ['KubePodCrashLooping']],
    ['PgConnectionsNearLimit paged Ada.', ['PgConnectionsNearLimit']],
    ['KubePodCrashLooping is a name.', []],
    ['An alert came from GitHub.', []],
  ])('%j has %j', (text, expected) => {
    expect([...signals(text).alerts]).toEqual(expected)
  })
})

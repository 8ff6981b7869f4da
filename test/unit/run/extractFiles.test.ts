import {describe, expect, test} from 'vitest'
import {extractAll} from '../../../plugin/src/extract/index.ts'
import {extractFiles, refusals} from '../../../plugin/src/run/extractFiles.ts'

const head = '# Orders late\n\n**Date**: 2024-05-02\n**Severity**: SEV2\n\n## Root cause\n\nA lock.\n\n'

/** Without suspicion. */
const plain = `${head}- one\n- two\n`

/** Nested more deeply than people nest: parsed apart, and at once. */
const nested = `${head}${'> '.repeat(9)}a\n`

/** Emphasis in emphasis: few enough for the guard, and a thousand times as slow as other text. */
const dense = `${head}${'*a **b '.repeat(240)}${'c** d* '.repeat(240)}\n`

const long = `${head}${'The disk was full at 10:15 UTC.\n\n'.repeat(1200)}`

describe('extractFiles', () => {
  test('gives what extractAll gives, in whichever way a document is parsed', async () => {
    const files = [
      {file: 'plain.md', text: plain},
      {file: 'nested.md', text: nested, sourceName: 'infra'},
      {file: 'long.md', text: `\uFEFF${long.replaceAll('\n', '\r\n')}`},
      {file: 'deep.md', text: `${'> '.repeat(200)}a`},
    ]
    expect(await extractFiles(files, {}, {timeLimit: 20_000})).toEqual(extractAll(files))
  }, 30_000)

  test('a document that takes too long is left out, the others are read', async () => {
    const files = [
      {file: 'a.md', text: dense},
      {file: 'b.md', text: dense},
      {file: 'c.md', text: plain},
    ]
    const extractions = await extractFiles(files, {}, {timeLimit: 1})
    const reason =
      'Unexpected document that takes longer than 0.001 s to read, expected shorter paragraphs, lists and tables'
    const message = {ruleId: 'doc/too-slow', severity: 'error', reason}
    expect(extractions.map(({postmortem}) => postmortem.kind)).toEqual(['other', 'other', 'postmortem'])
    expect(extractions[0]).toEqual({
      postmortem: {file: 'a.md', slug: 'a', kind: 'other', facts: {}, messages: [message]},
      tree: {type: 'root', children: []},
    })
    expect(refusals(extractions)).toEqual([
      {file: 'a.md', message},
      {file: 'b.md', message},
    ])
  })

  test('a document that takes too much memory is left out, the others are read', async () => {
    const files = [
      {file: 'a.md', text: 'A line.\n\n'.repeat(50_000)},
      {file: 'b.md', text: nested},
    ]
    const extractions = await extractFiles(files, {}, {timeLimit: 20_000, memoryLimit: 50})
    expect(extractions[0]?.postmortem.messages).toMatchObject([{ruleId: 'doc/too-large', severity: 'error'}])
    expect(extractions[1]?.postmortem.severity).toMatchObject({label: 'SEV2'})
  }, 30_000)

  test('an answer that came while the caller was busy counts', async () => {
    const reading = extractFiles([{file: 'a.md', text: nested}], {}, {timeLimit: 250})
    for (let turn = 0; turn < 6; turn++) {
      await new Promise((resolve) => setTimeout(resolve, 5))
      const until = performance.now() + 500
      while (performance.now() < until);
    }
    expect((await reading)[0]?.postmortem.kind).toBe('postmortem')
  }, 30_000)
})

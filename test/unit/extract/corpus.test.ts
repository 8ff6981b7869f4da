import {describe, expect, test} from 'vitest'
import {extractAll} from '../../../plugin/src/extract/corpus.ts'
import {fixtures} from './fixtures.ts'

const files = fixtures.map(({file, text}) => ({file, text}))
const records = (given: typeof files) => extractAll(given).map(({postmortem}) => postmortem)

describe('extractAll', () => {
  test('does not depend on the order of the files', () => {
    expect(records([...files].reverse())).toEqual(records(files))
  })

  test('gives every document a slug of its own', () => {
    const names = [
      'a/outage.md',
      'b/outage.md',
      'c/README.md',
      'trends.md',
      '../../etc/passwd.md',
      '障害.md',
      'A/Outage.md',
    ]
    const slugs = records(names.map((file) => ({file, text: '# Outage\n'}))).map(({slug}) => slug)
    expect(new Set(slugs).size).toBe(names.length)
    for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
    expect(slugs).not.toContain('trends')
  })

  test("keeps one file's trouble to that file", () => {
    const bad = {file: 'bad.md', text: '---\n: [\n---\n# Bad\n\n\0 <script>alert(1)</script>'}
    const others = records([...files, bad]).filter(({file}) => file !== 'bad.md')
    expect(others).toEqual(records(files))
  })

  test('shows a service under its commonest name that is no slug', () => {
    const document = (name: string) => `# Down (2024-03-08)\n\n**Severity:** SEV2\n**Services:** ${name}\n`
    const given = ['api-gateway', 'api-gateway', 'API Gateway', 'API gateway', 'API Gateway'].map(
      (name, index) => ({
        file: `${index}.md`,
        text: document(name),
      }),
    )
    for (const {services} of records(given))
      expect(services).toEqual([{name: 'API Gateway', slug: 'api-gateway'}])
  })

  test('takes a known service from the title of a document that labels none, as implied', () => {
    const [, second] = records([
      {file: 'a.md', text: '# Down (2024-03-08)\n\n**Severity:** SEV2\n**Services:** Seat Map\n'},
      {file: 'b.md', text: '# Seat Map outage (2024-03-09)\n\n**Severity:** SEV2\n'},
    ])
    expect(second?.services).toEqual([{name: 'Seat Map', slug: 'seat-map'}])
    expect(second?.facts.services).toEqual({certainty: 'implied', from: 'title', line: 1})
    expect(second?.messages.map(({ruleId}) => ruleId)).not.toContain('missing/services')
  })
})

import {describe, expect, it} from 'vitest'
import type {RelatedExclusion} from '../../../plugin/src/site/types.ts'
import {incidentOf, siteOfTexts} from './postmortem.ts'

const pool = (title: string, frontMatter = '') =>
  `${frontMatter}# ${title}\n\n- Date: 2031-02-03\n- Severity: SEV2\n\n## Root cause\n\nA transaction held its connection, and the connection pool ran dry under load.\n`

const texts = {
  'a.md': pool('Connection pool exhausted'),
  'b.md': pool('Connection pools exhausted'),
  'c.md':
    '# Zone without a dot\n\n- Date: 2031-02-03\n- Severity: SEV2\n\n## Root cause\n\nA name server ignored the serial number.\n',
  'd.md':
    '# Disk full\n\n- Date: 2031-02-03\n- Severity: SEV2\n\n## Root cause\n\nLog rotation was switched off on the replica.\n',
}

const related = (frontMatter: string, exclude: RelatedExclusion[] = []) => {
  const site = siteOfTexts(
    {...texts, 'b.md': pool('Connection pools exhausted', frontMatter)},
    {related: {threshold: 0.25, limit: 5, exclude}},
  )
  return ['a.md', 'b.md'].map((file) =>
    incidentOf(site, file).related.map(({incident}) => incident.postmortem.file),
  )
}

describe('incidents that are alike', () => {
  it('are shown so, either way', () => {
    expect(related('')).toEqual([['b.md'], ['a.md']])
  })

  it.each<[string, string, RelatedExclusion[]]>([
    ['a list in the front matter', '---\nnotRelated:\n  - a.md\n---\n', []],
    ['a value in the front matter', '---\nnot_related: Connection pool exhausted\n---\n', []],
    ['a pair in the option', '', [['a', 'b']]],
    ['an incident in the option', '', ['b.md']],
  ])('are not, after %s', (_, frontMatter, exclude) => {
    expect(related(frontMatter, exclude)).toEqual([[], []])
  })

  it.each<[string, RelatedExclusion[]]>([
    ['another pair', [['a', 'c']]],
    ['a name that nothing has', ['z.md']],
  ])('are still, after %s', (_, exclude) => {
    expect(related('', exclude)).toEqual([['b.md'], ['a.md']])
  })

  it('tell a name in the option that nothing has, once', () => {
    const exclude: RelatedExclusion[] = ['z.md', ['a', 'z.md'], ['a', 'b']]
    const {messages} = siteOfTexts(texts, {related: {threshold: 0.25, limit: 5, exclude}})
    expect(messages.map(({reason}) => reason)).toEqual([
      'Unexpected incident `z.md` in the option `related.exclude`, expected the id, file or slug of one that is in the folder',
    ])
  })

  it('tell a name under `notRelated` that nothing has', () => {
    const site = siteOfTexts({'a.md': pool('Pool', '---\nnotRelated: INC-2030-9\n---\n')})
    expect(incidentOf(site, 'a.md').messages.map(({ruleId}) => ruleId)).toContain('related/unresolved')
  })
})

import {describe, expect, it} from 'vitest'
import {buildDay} from '../../../plugin/src/docusaurus/asOf.ts'
import {toEditUrl, toRepositoryUrl, toSourceUrl} from '../../../plugin/src/docusaurus/editUrl.ts'
import {toFolders} from '../../../plugin/src/docusaurus/folders.ts'

const params = {file: '2031/a b.md', permalink: '/pm/a-b'}

describe('edit links', () => {
  it.each([
    ['https://git.example/x/edit/main/website/', 'https://git.example/x/edit/main/pm/2031/a%20b.md'],
    ['https://git.example/x/edit/main/website', 'https://git.example/x/edit/main/pm/2031/a%20b.md'],
    [() => 'https://wiki.example/edit', 'https://wiki.example/edit'],
    [() => undefined, undefined],
    [undefined, undefined],
  ])('come from %s', (editUrl, expected) => {
    expect(toEditUrl({editUrl}, '/repo/website', '/repo/pm/2031/a b.md', params)).toBe(expected)
  })

  it('tell a function which document is meant', () => {
    const editUrl = ({file, source, permalink}: {file: string; source?: string; permalink: string}) =>
      `${source}/${file}${permalink}`
    expect(toEditUrl({editUrl}, '/s', '/s/a.md', {...params, source: 'ops'})).toBe('ops/2031/a b.md/pm/a-b')
  })

  it.each([
    ['https://github.example/x/edit/main/website/', 'https://github.example/x/blob/main/runbooks/a.md'],
    ['https://gitlab.example/x/-/edit/main/website/', 'https://gitlab.example/x/-/blob/main/runbooks/a.md'],
    [() => 'https://wiki.example', undefined],
    [undefined, undefined],
  ])('lead to files that are no pages, from %s', (editUrl, expected) => {
    expect(toRepositoryUrl({editUrl}, '/repo/website', '/repo/runbooks/a.md')).toBe(expected)
  })

  it.each([
    ['https://github.example/x/edit/main/website/', 'https://github.example/x/blob/main/pm/a.md?plain=1'],
    ['https://wiki.example/website/', undefined],
    [() => 'https://wiki.example', undefined],
    [undefined, undefined],
  ])('of %s lead to the lines of a file where there are any', (editUrl, expected) => {
    expect(toSourceUrl({editUrl}, '/repo/website', '/repo/pm/a.md')).toBe(expected)
  })
})

describe('toFolders', () => {
  it.each([
    ['../pm', [{dir: '/repo/pm', path: '../pm'}]],
    ['/srv/pm', [{dir: '/srv/pm', path: '/srv/pm'}]],
    [['pm'], [{dir: '/repo/site/pm', path: 'pm'}]],
    [
      ['../a/pm', {path: '../b/pm', source: 'second'}],
      [
        {dir: '/repo/a/pm', path: '../a/pm', source: 'pm'},
        {dir: '/repo/b/pm', path: '../b/pm', source: 'second'},
      ],
    ],
  ])('resolves %j', (path, folders) => {
    expect(toFolders({path}, '/repo/site')).toEqual(folders)
  })

  it('refuses two folders of one name', () => {
    expect(() => toFolders({path: ['../a/pm', '../b/pm']}, '/repo/site')).toThrow(
      'Unexpected second folder `pm` of the option `path`, expected a `source` that tells them apart',
    )
  })
})

it.each([
  ['1924992000', undefined, '2031-01-01'],
  ['1924992000', 'America/New_York', '2030-12-31'],
  ['1924992000', '-03:00', '2030-12-31'],
])('takes the day from SOURCE_DATE_EPOCH=%s in %s', (epoch, timeZone, day) => {
  expect(buildDay(timeZone, {SOURCE_DATE_EPOCH: epoch})).toBe(day)
})

it('takes the day from the clock otherwise', () => {
  expect(buildDay(undefined, {})).toMatch(/^\d{4}-\d{2}-\d{2}$/)
})

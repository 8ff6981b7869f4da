import {describe, expect, test} from 'vitest'
import {ticketLinks} from '../../../plugin/src/values/tickets.ts'
import {html, messages, render} from './render-markdown.ts'

const repositoryUrl = (path: string) => `https://git.example/tree/${path}`

describe('links', () => {
  test.each([
    ['./queue-full.md', '/postmortems/queue-full'],
    ['queue-full', '/postmortems/queue-full'],
    ['queue-full.md#impact', '/postmortems/queue-full#impact'],
    ['../2024/queue-full.md', '/postmortems/queue-full'],
    ['/2024/queue-full.md', '/postmortems/queue-full'],
    ['queue-full.html', '/postmortems/queue-full'],
    ['disk/README.md', '/postmortems/disk'],
    ['disk/', '/postmortems/disk'],
    ['./disk', '/postmortems/disk'],
    ['../2025/cert%20expired.md', '/postmortems/cert-expired'],
    ['<../2025/cert expired.md>', '/postmortems/cert-expired'],
    ['heap%20dump.txt', 'pathname:///assets/heap-3c.txt'],
    ['https://example.com/a?b=c#d', 'https://example.com/a?b=c#d'],
    ['HTTP://example.com', 'http://example.com'],
    ['//example.com/a', '//example.com/a'],
    ['mailto:oncall@example.com', 'mailto:oncall@example.com'],
  ])('%s', (url, expected) => {
    expect(html(`[x](${url})`)).toBe(`<p><a href="${expected}">x</a></p>`)
    expect(messages(`[x](${url})`)).toEqual([])
  })

  test('an address from the root of the site is kept, and cannot fail its build', () => {
    expect(html('[x](/docs/runbook)')).toBe(
      '<p><a href="/docs/runbook" data-noBrokenLinkCheck="true">x</a></p>',
    )
  })

  test.each([
    '../runbooks/db.md',
    'nowhere.md',
    './gone/',
    '?q=1',
    '',
    'constructor',
    '/runbooks/db.md',
    '../../../etc/passwd',
  ])('what leads nowhere becomes text, with a message: %j', (url) => {
    expect(html(`[**x**](${url})`)).toBe('<p><strong>x</strong></p>')
    expect(messages(`a\n\n[**x**](${url})`)).toEqual(['3 link/broken'])
  })

  test('the message says what and where', () => {
    expect(render('a\n\nsee [the *runbook*](../db.md) now').messages).toEqual([
      {
        ruleId: 'link/broken',
        severity: 'warning',
        reason: 'Unexpected link to `../db.md`, expected a file in the folder',
        line: 3,
        column: 5,
      },
    ])
  })

  test('messages come in the order of the text', () => {
    const markdown = '[a](x.md) ![b](x.png)\n\n[[zip]] [c](#zap)\n\n[d](y.md)'
    expect(messages(markdown)).toEqual([
      '1 link/broken',
      '1 image/missing',
      '3 link/broken',
      '3 link/broken',
      '5 link/broken',
    ])
  })

  test.each([
    ['../runbooks/db.md#top', 'https://git.example/tree/runbooks/db.md#top'],
    ['../../runbooks/db.md', 'https://git.example/tree/../runbooks/db.md'],
    ['script.sh', 'https://git.example/tree/2024/script.sh'],
  ])('the repository knows %s', (url, expected) => {
    expect(html(`[x](${url})`, {repositoryUrl})).toBe(`<p><a href="${expected}">x</a></p>`)
  })

  test('links by reference, in HTML, and bare addresses', () => {
    expect(html('[x][q]\n\n[q]: queue-full.md')).toBe('<p><a href="/postmortems/queue-full">x</a></p>')
    expect(html('<a href="queue-full.md" target="_top">x</a>')).toBe(
      '<p><a href="/postmortems/queue-full">x</a></p>',
    )
    expect(html('www.example.com')).toBe('<p><a href="http://www.example.com">www.example.com</a></p>')
  })
})

describe('links within the document', () => {
  test.each([
    ['by id', '#root-cause', 'root-cause'],
    ['in any case', '#Root-Cause', 'root-cause'],
    ['by the text of the heading', '#root%20cause', 'root-cause'],
    ['to a place of its own', '#spot', 'user-content-spot'],
  ])('%s', (_, href, id) => {
    const markdown = `[x](${href})\n\n## Root cause\n\n<a name="spot"></a>`
    expect(html(markdown)).toContain(`<a href="#${id}">x</a>`)
    expect(messages(markdown)).toEqual([])
  })

  test('back to the title needs neither link nor message', () => {
    expect(html('# Queue full\n\n[up](#queue-full) [top](#top)')).toBe('<p>up top</p>')
    expect(messages('# Queue full\n\n[up](#queue-full) [top](#top)')).toEqual([])
  })

  test('a heading that is not there', () => {
    expect(html('[x](#nope)')).toBe('<p>x</p>')
    expect(messages('[x](#nope)')).toEqual(['1 link/broken'])
  })
})

describe('wiki links', () => {
  test.each([
    ['[[INC-7]]', '<a href="/postmortems/queue-full">INC-7</a>'],
    ['[[INC-7|the queue]]', '<a href="/postmortems/queue-full">the queue</a>'],
    ['[[queue-full]]', '<a href="/postmortems/queue-full">queue-full</a>'],
    ['[[2025/cert expired]]', '<a href="/postmortems/cert-expired">2025/cert expired</a>'],
    ['[[INC-7#Root cause]]', '<a href="/postmortems/queue-full#root-cause">INC-7</a>'],
    ['![[graph.png]]', '<img src="/assets/graph-1a2b.png" alt="graph.png" width="640" height="480"></img>'],
    ['`[[INC-7]]`', '<code>[[INC-7]]</code>'],
    ['if [[ -f x ]]', 'if [[ -f x ]]'],
    ['[[1, 2]]', '[[1, 2]]'],
    ['[[]]', '[[]]'],
  ])('%s', (markdown, expected) => {
    expect(html(markdown)).toBe(`<p>${expected}</p>`)
    expect(messages(markdown)).toEqual([])
  })

  test('one that leads nowhere becomes its text', () => {
    expect(html('see [[nope]] and [[nope|that]]')).toBe('<p>see nope and that</p>')
    expect(render('a\nsee [[nope]]').messages).toMatchObject([{ruleId: 'link/broken', line: 2}])
  })
})

describe('ids of incidents in running text', () => {
  test.each([
    ['as INC-7 in', 'as <a href="/postmortems/queue-full">INC-7</a> in'],
    ['(INC-2024-001)', '(<a href="/postmortems/disk">INC-2024-001</a>)'],
    ['SHOP-77', '<a href="/postmortems/cert-expired">SHOP-77</a>'],
    ['INC-9999, SHOP-1, XINC-2024-001', 'INC-9999, SHOP-1, XINC-2024-001'],
    [
      '`INC-2024-001` [x INC-2024-001](queue-full.md)',
      '<code>INC-2024-001</code> <a href="/postmortems/queue-full">x INC-2024-001</a>',
    ],
  ])('%s', (markdown, expected) => {
    const ids: Record<string, string> = {
      'INC-7': '/postmortems/queue-full',
      'INC-2024-001': '/postmortems/disk',
      'SHOP-77': '/postmortems/cert-expired',
    }
    expect(html(markdown, {resolveId: (id) => ids[id]})).toBe(`<p>${expected}</p>`)
  })

  test("the document's own id is no link", () => {
    const own = {resolveId: () => '/pm/this', resolveDocument: () => '/pm/this'}
    expect(html('INC-2024-001', own)).toBe('<p>INC-2024-001</p>')
  })
})

describe('tickets', () => {
  const tickets = ticketLinks([
    {pattern: 'OPS-\\d+', url: 'https://jira.example/browse/$&'},
    {pattern: /#(\d+)/, url: 'https://git.example/issues/$1'},
  ])

  test.each([
    ['see OPS-12.', '<p>see <a href="https://jira.example/browse/OPS-12">OPS-12</a>.</p>'],
    ['- [ ] **#3**: do', '<a href="https://git.example/issues/3">#3</a>'],
    ['| a |\n|---|\n| OPS-1 |', '<td><a href="https://jira.example/browse/OPS-1">OPS-1</a></td>'],
    [
      '`OPS-12` [OPS-12](https://x.example)',
      '<p><code>OPS-12</code> <a href="https://x.example">OPS-12</a></p>',
    ],
    ['```\nOPS-12\n```', '<pre><code>OPS-12\n</code></pre>'],
  ])('%j', (markdown, expected) => {
    expect(html(markdown, {tickets})).toContain(expected)
  })

  test('an id of an incident is rather that', () => {
    const resolveId = (id: string) => (id === 'OPS-12' ? '/pm/ops-12' : undefined)
    expect(html('OPS-12 OPS-13', {tickets, resolveId})).toBe(
      '<p><a href="/pm/ops-12">OPS-12</a> <a href="https://jira.example/browse/OPS-13">OPS-13</a></p>',
    )
  })
})

describe('images', () => {
  test.each([
    ['![Load](graph.png)', '<img alt="Load" src="/assets/graph-1a2b.png" width="640" height="480"></img>'],
    ['![Load](./100%.png)', '<img alt="Load" src="/assets/100-9f.png"></img>'],
    [
      'see <img src="graph.png" width="50%">',
      'see <img src="/assets/graph-1a2b.png" alt="" width="50%"></img>',
    ],
    ['![Load](https://example.com/a.png)', '<img alt="Load" src="https://example.com/a.png"></img>'],
    [
      '[![Load](graph.png)](queue-full.md)',
      '<a href="/postmortems/queue-full"><img alt="Load" src="/assets/graph-1a2b.png" width="640" height="480"></img></a>',
    ],
  ])('%s', (markdown, expected) => {
    expect(html(markdown)).toBe(`<p>${expected}</p>`)
    expect(messages(markdown)).toEqual([])
  })

  test('a missing one becomes its alternative text', () => {
    expect(html('![Load](gone.png) ![](gone.png)')).toBe('<p>Load </p>')
    expect(messages('![Load](gone.png)\n![](gone.png)')).toEqual(['1 image/missing', '2 image/missing'])
  })

  test('files are listed once, without the place in them', () => {
    expect(render('![](graph.png) [x](graph.png) [y](heap%20dump.txt#L3)').assets).toEqual([
      {file: '2024/graph.png', url: '/assets/graph-1a2b.png'},
      {file: '2024/heap dump.txt', url: '/assets/heap-3c.txt'},
    ])
  })
})

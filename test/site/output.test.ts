import {readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, inject, test} from 'vitest'
import {deadLinks, listFiles, readPages} from './html.ts'
import {ROOT} from './siteCopy.ts'

const {outDir, baseUrl, dir} = inject('site')
const pages = readPages(outDir, baseUrl)

describe('the files of the site', () => {
  test('there is a page per incident and list, and none for what is no postmortem', () => {
    const addresses = pages.map(({address}) => address.slice(baseUrl.length - 1))
    const lists = /\/(?:services|teams|causes|tags|families|map)(?:\/|$)|\/archive\/\w+$/
    expect(addresses).toEqual(
      expect.arrayContaining(['/postmortems/services/checkout', '/postmortems/archive/2025', '/empty/tags']),
    )
    expect(addresses.filter((address) => !lists.test(address))).toEqual([
      '/404',
      '/empty/actions',
      '/empty/archive',
      '/empty',
      '/empty/trends',
      '/foreign/2026-03-20-everything',
      '/foreign/2026-03-21-short',
      '/foreign/actions',
      '/foreign/archive',
      '/foreign',
      '/foreign/trends',
      '/postmortems/2024-03-12-checkout-latency',
      '/postmortems/2025-01-20-payments-timeouts',
      '/postmortems/2025-06-03-lager-datenbank',
      '/postmortems/2025-11-09-labels-contradict',
      '/postmortems/2026-01-14-basket-report',
      '/postmortems/2026-01-28-delivery-map',
      '/postmortems/2026-02-17-notes',
      '/postmortems/2026-03-05-hostile',
      '/postmortems/actions',
      '/postmortems/archive',
      '/postmortems/inc-2024-007-search-index',
      '/postmortems',
      '/postmortems/trends',
      '/security/2025-04-01-token-in-log',
      '/security/2025-09-18-open-bucket',
      '/security/actions',
      '/security/archive',
      '/security',
      '/security/trends',
    ])
  })

  test.each(pages.map((page) => [page.address, page] as const))(
    'all links of %s lead somewhere',
    (_, page) => {
      expect(deadLinks(page, pages, outDir, baseUrl)).toEqual([])
    },
  )

  test('no page names a path of the machine', () => {
    const named = listFiles(outDir)
      .filter((file) => /\.(?:html|js|css|json|xml)$/.test(file))
      .filter((file) => {
        const text = readFileSync(path.join(outDir, file), 'utf8')
        return text.includes('file://') || text.includes(dir) || text.includes(ROOT)
      })
    expect(named).toEqual([])
  })
})

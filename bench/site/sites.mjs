// The sites that are compared: the same documents, theme and bundler, and one plugin each.
import {mkdirSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {writeDocuments} from './documents.mjs'

const DOCS = "'@docusaurus/plugin-content-docs', {path: 'postmortems', routeBasePath: 'postmortems'"

/** What a site's plugin is, as source. */
const PLUGINS = {
  ours: "['docusaurus-plugin-postmortems', {path: 'postmortems', onProblem: 'ignore'}]",
  // The peer as it is by default: the pages of a year list those of the same year.
  sidebar: `[${DOCS}}]`,
  // At its leanest, with nothing that leads from page to page.
  docs: `[${DOCS}, sidebarPath: false}]`,
  // The floor: what Docusaurus itself needs for the same routes.
  routes: "'./routes.mjs'",
}

const ROUTES = `import {readFileSync} from 'node:fs'
import path from 'node:path'
export default function routes({siteDir}) {
  return {
    name: 'routes',
    async contentLoaded({actions}) {
      const addresses = JSON.parse(readFileSync(path.join(siteDir, 'addresses.json'), 'utf8'))
      for (const address of addresses) actions.addRoute({path: address, component: '@site/page.js', exact: true})
    },
  }
}
`

const PAGE = `import Layout from '@theme/Layout'
export default function Page() {
  return <Layout><main>page</main></Layout>
}
`

/**
 * Write a site.
 *
 * @param name       `ours`, `docs`, `sidebar` or `routes`.
 * @param count      How many documents.
 * @param addresses  Of the pages of `routes`, which does not read the documents.
 * @returns Its directory.
 */
export function writeSite(parent, name, count, addresses = []) {
  const dir = path.join(parent, `${name}-${count}`)
  mkdirSync(dir, {recursive: true})
  writeFileSync(path.join(dir, 'package.json'), '{"private": true}')
  writeFileSync(path.join(dir, 'routes.mjs'), ROUTES)
  writeFileSync(path.join(dir, 'addresses.json'), JSON.stringify(addresses))
  writeFileSync(path.join(dir, 'page.js'), PAGE)
  writeFileSync(
    path.join(dir, 'docusaurus.config.mjs'),
    `export default {
  title: 'Bench', url: 'https://bench.example', baseUrl: '/', trailingSlash: false,
  onBrokenLinks: 'throw', onBrokenAnchors: 'throw',
  future: {v4: true, faster: true},
  plugins: [${PLUGINS[name]}],
  themes: ['@docusaurus/theme-classic'],
  themeConfig: {navbar: {logo: {alt: 'Bench', src: 'data:,', href: 'https://bench.example/'}}},
}
`,
  )
  writeDocuments(path.join(dir, 'postmortems'), count)
  return dir
}

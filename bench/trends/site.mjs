// A site with pages of trends and action items of as many incidents as wanted, without a page of each incident.
import {mkdirSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {writeDocuments} from '../site/documents.mjs'
import {makePages} from './records.mjs'

/** Documents of the small folder whose own pages are built, too. */
const FEW = 50

const ROUTES = `import {readFileSync} from 'node:fs'
export default function large() {
  return {
    name: 'large',
    async contentLoaded({actions}) {
      actions.addRoute({path: '/plain', component: '@site/page.js', exact: true})
      for (const [name, component] of [['trends', '@theme/PostmortemTrendsPage'], ['actions', '@theme/PostmortemActionsPage']]) {
        const data = await actions.createData(name + '.json', readFileSync(new URL(name + '.json', import.meta.url), 'utf8'))
        actions.addRoute({path: '/large/' + name, component, exact: true, modules: {[name]: data}})
      }
    },
  }
}
`

const PAGE = `import Layout from '@theme/Layout'
export default function Page() {
  return <Layout><main>page</main></Layout>
}
`

/** Write the site: `/postmortems/trends` of a few documents, `/large/trends` of many, `/plain` of neither. */
export function writeSite(dir, count) {
  mkdirSync(dir, {recursive: true})
  const pages = makePages(count)
  for (const [name, data] of Object.entries(pages))
    writeFileSync(path.join(dir, `${name}.json`), JSON.stringify(data))
  writeFileSync(path.join(dir, 'package.json'), '{"private": true}')
  writeFileSync(path.join(dir, 'large.mjs'), ROUTES)
  writeFileSync(path.join(dir, 'page.js'), PAGE)
  writeFileSync(
    path.join(dir, 'docusaurus.config.mjs'),
    `export default {
  title: 'Bench', url: 'https://bench.example', baseUrl: '/', trailingSlash: false,
  // The incidents of the large pages have none of their own.
  onBrokenLinks: 'ignore', onBrokenAnchors: 'ignore',
  future: {v4: true, faster: true},
  plugins: [['docusaurus-plugin-postmortems', {path: 'postmortems', onProblem: 'ignore'}], './large.mjs'],
  themes: ['@docusaurus/theme-classic'],
}
`,
  )
  writeDocuments(path.join(dir, 'postmortems'), FEW)
}

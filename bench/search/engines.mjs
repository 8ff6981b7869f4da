// The engines that are measured: how each makes its files, and how a page asks it.

import {gzipSync} from 'node:zlib'
import MiniSearch from 'minisearch'
import * as pagefindIndex from 'pagefind'
import {buildSearch} from '../../plugin/lib/site/search/index.js'
import {toPlainText} from '../../plugin/lib/site/search/text.js'

/** This package. */
export const ours = {
  name: 'this package',
  async build(site) {
    const [files, cpu] = timed(
      () => new Map([...buildSearch(site)].map(({name, content}) => [`/search/${name}`, content])),
    )
    const isText = (name) => name.startsWith('/search/text-')
    return {files, cpu, index: size(files, (name) => !isText(name)), texts: size(files, isText)}
  },
  page: `
    import {openSearchIndex, EMPTY} from '/lib/bench.js'
    let index
    window.ask = async (query, ranks) => {
      index ??= await openSearchIndex(async (name) => {
        const response = await fetch('/search/' + name)
        return response.json()
      })
      const {docs, terms} = await index.search({...EMPTY, query})
      if (ranks) return docs
      await index.list(docs.slice(0, 20))
      // What a window shows of the list at once.
      await Promise.all(docs.slice(0, 8).map((doc) => index.excerpt(doc, terms)))
      return docs
    }`,
}

/** The usual choice for search in the browser: the whole index at once. */
export const minisearch = {
  name: 'MiniSearch',
  async build(site) {
    const [json, cpu] = timed(() => {
      const index = new MiniSearch({
        fields: ['id', 'title', 'services', 'text'],
        idField: 'doc',
        storeFields: ['title'],
      })
      index.addAll(
        site.incidents.map(({postmortem, title, tree}, doc) => ({
          doc,
          id: postmortem.id ?? '',
          title,
          services: (postmortem.services ?? []).map(({name}) => name).join(' '),
          text: toPlainText(tree).lines.join('\n'),
        })),
      )
      return JSON.stringify(index)
    })
    const files = new Map([['/minisearch.json', json]])
    return {files, cpu, index: size(files)}
  },
  page: `
    import MiniSearch from '/minisearch.js'
    let index
    window.ask = async (query) => {
      index ??= MiniSearch.loadJSON(await (await fetch('/minisearch.json')).text(), {
        fields: ['id', 'title', 'services', 'text'], idField: 'doc', storeFields: ['title'],
      })
      const options = {prefix: true, fuzzy: 0.2, boost: {id: 8, title: 4, services: 2}}
      const all = index.search(query, {...options, combineWith: 'AND'})
      return (all.length > 0 ? all : index.search(query, options)).map(({id}) => id)
    }`,
}

/** The usual choice for large static sites: an index in parts, read with WebAssembly. */
export const pagefind = {
  name: 'Pagefind',
  async build(site) {
    const start = process.cpuUsage()
    const {index} = await pagefindIndex.createIndex({forceLanguage: 'en'})
    for (const [doc, {postmortem, title, tree}] of site.incidents.entries()) {
      const content = [title, postmortem.id ?? '', ...toPlainText(tree).lines].join('\n')
      await index.addCustomRecord({url: `/${doc}`, content, language: 'en', meta: {title}})
    }
    const {files: written} = await index.getFiles()
    const files = new Map(written.map(({path, content}) => [`/pagefind/${path}`, Buffer.from(content)]))
    await pagefindIndex.close()
    const {user, system} = process.cpuUsage(start)
    const isText = (name) => name.includes('/fragment/')
    return {
      files,
      // Its work is done by a process of its own, which this does not count: never less than this.
      cpu: (user + system) / 1000,
      index: size(files, (name) => !isText(name) && /index|pagefind\.|filter/.test(name)),
      texts: size(files, isText),
    }
  },
  page: `
    let pagefind
    window.ask = async (query, ranks) => {
      pagefind ??= await import('/pagefind/pagefind.js')
      const {results} = await pagefind.search(query)
      const shown = await Promise.all(results.slice(0, ranks ? 30 : 8).map((result) => result.data()))
      return shown.map(({raw_url, url}) => Number((raw_url ?? url).replace(/\\D/g, '')))
    }`,
}

/** What a host sends: compressed, unless it is already. */
export function compress(content) {
  const bytes = Buffer.from(content)
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? bytes : gzipSync(bytes)
}

function size(files, counts = () => true) {
  let sum = 0
  for (const [name, content] of files) if (counts(name)) sum += compress(content).length
  return sum
}

function timed(work) {
  const start = process.cpuUsage()
  const result = work()
  const {user, system} = process.cpuUsage(start)
  return [result, (user + system) / 1000]
}

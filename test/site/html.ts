import {existsSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'

/** A file of HTML in a built site. */
export interface HtmlPage {
  /** Its address, as a host of static files gives it: `/docs-site/postmortems`. */
  address: string
  html: string
}

/** Every file under a directory, relative to it, in order. */
export function listFiles(dir: string): string[] {
  return readdirSync(dir, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(dir, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort()
}

/** Every page of a built site. */
export function readPages(outDir: string, baseUrl: string): HtmlPage[] {
  return listFiles(outDir)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({address: toAddress(file, baseUrl), html: readFileSync(path.join(outDir, file), 'utf8')}))
}

/** The values of an attribute, in the order of the page. */
export function attributeValues(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(`\\s${name}=(?:"([^"]*)"|([^\\s">]+))`, 'g'))].map(([, quoted, bare]) =>
    (quoted ?? bare ?? '').replaceAll('&amp;', '&'),
  )
}

/** The links of a page to the same site that no file answers, or whose anchor the page they lead to lacks. */
export function deadLinks(
  {address, html}: HtmlPage,
  pages: readonly HtmlPage[],
  outDir: string,
  baseUrl: string,
): string[] {
  return [...attributeValues(html, 'href'), ...attributeValues(html, 'src')].filter((link) => {
    const url = new URL(link, `https://shop.example${address}`)
    if (url.origin !== 'https://shop.example') return false
    const target = decodeURIComponent(url.pathname)
    if (!target.startsWith(baseUrl)) return true
    const page = pages.find((other) => other.address === target.replace(/(.)\/$/, '$1'))
    if (!page) return !existsSync(path.join(outDir, target.slice(baseUrl.length)))
    const anchor = decodeURIComponent(url.hash.slice(1))
    return anchor !== '' && !attributeValues(page.html, 'id').includes(anchor)
  })
}

function toAddress(file: string, baseUrl: string): string {
  const address = `${baseUrl}${file.replace(/(?:^|\/)index\.html$/, '').replace(/\.html$/, '')}`
  return address.length > 1 ? address.replace(/\/$/, '') : address
}

import {createHash} from 'node:crypto'
import {readFileSync, realpathSync, statSync} from 'node:fs'
import {cp, mkdir, readdir, rm} from 'node:fs/promises'
import path from 'node:path'
import {imageSize} from './imageSize.ts'

/** A file that documents show or link to, and the name under which it is published. */
export interface Asset {
  absolutePath: string
  name: string
  /** Of an image, in pixels: the page keeps its place while it loads. */
  width?: number
  height?: number
}

/** Folder of the site, under its base URL, into which the files go. */
export const ASSETS_PATH = 'assets/postmortems'

// Pages and scripts would run with the rights of the site; documents are pages already.
const NOT_PUBLISHED = /\.(?:html?|xhtml|m?js|cjs|mdx?|markdown)$/i

/**
 * The asset for a file next to a document, named after its content so that browsers may keep it for ever.
 *
 * @param root  Absolute path of the folder; files outside it, and those that start with a dot, are not published.
 * @param file  Path under the folder.
 */
export function findAsset(root: string, file: string): Asset | undefined {
  const absolutePath = path.resolve(root, file)
  if (!isVisible(root, absolutePath) || NOT_PUBLISHED.test(file) || !isFile(absolutePath)) return undefined
  // A symbolic link may lead elsewhere.
  if (!isVisible(realpathSync(root), realpathSync(absolutePath))) return undefined
  const {name, ext} = path.parse(absolutePath)
  const bytes = readFileSync(absolutePath)
  if (/^\.svgz?$/i.test(ext) && hasScript(bytes.toString('utf8'))) return undefined
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12)
  const base =
    name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'file'
  return {absolutePath, name: `${base}-${hash}${ext.toLowerCase()}`, ...imageSize(bytes, ext)}
}

/** An SVG opened by itself is a page: one that could run something there is not published. */
function hasScript(svg: string): boolean {
  return (
    /<script|<foreignObject|<!ENTITY|\son[a-z]+\s*=|(?:java|vb)script:/i.test(svg) || !svg.includes('<svg')
  )
}

/**
 * Put the assets into a directory, and nothing else. As names tell the content, what is there already is right.
 *
 * @param others  Names of what else belongs there.
 */
export async function copyAssets(
  assets: readonly Asset[],
  dir: string,
  others: readonly string[] = [],
): Promise<void> {
  await mkdir(dir, {recursive: true})
  const present = await readdir(dir)
  const wanted = new Set([...assets.map(({name}) => name), ...others])
  for (const name of present) {
    if (!wanted.has(name)) await rm(path.join(dir, name), {recursive: true, force: true})
  }
  for (const {absolutePath, name} of assets) {
    if (!present.includes(name)) await cp(absolutePath, path.join(dir, name), {dereference: true})
  }
}

/** Whether a path lies under the folder, and no part of it starts with a dot (`..` among them). */
function isVisible(root: string, absolutePath: string): boolean {
  const inside = path.relative(root, absolutePath)
  return (
    inside !== '' && !path.isAbsolute(inside) && !inside.split(path.sep).some((part) => part.startsWith('.'))
  )
}

function isFile(absolutePath: string): boolean {
  return statSync(absolutePath, {throwIfNoEntry: false})?.isFile() ?? false
}

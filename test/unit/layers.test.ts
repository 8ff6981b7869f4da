import {readdirSync, readFileSync} from 'node:fs'
import {dirname, join, relative, sep} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'

const root = fileURLToPath(new URL('../../plugin/src/', import.meta.url))

/** What each layer may import besides itself: imports point one way. */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  record: [],
  values: ['record'],
  dialect: ['record', 'values'],
  document: ['record', 'values', 'dialect'],
  extract: ['record', 'values', 'dialect', 'document'],
  folder: ['record', 'values', 'dialect', 'document', 'extract'],
  run: ['record', 'values', 'dialect', 'document', 'extract'],
  render: ['record', 'values', 'dialect', 'document', 'extract', 'client'],
  site: ['record', 'values', 'dialect', 'document', 'extract', 'client'],
  navbar: [],
  docusaurus: [
    'record',
    'values',
    'dialect',
    'document',
    'extract',
    'folder',
    'run',
    'render',
    'site',
    'client',
    'pages',
  ],
  cli: [
    'record',
    'values',
    'dialect',
    'document',
    'extract',
    'folder',
    'run',
    'render',
    'site',
    'client',
    'pages',
    'docusaurus',
  ],
  client: ['record'],
  pages: ['record', 'client'],
  theme: [],
}

/** Layers without files, network, React, Docusaurus, clock and locale. */
const PURE = ['record', 'values', 'dialect', 'document', 'extract', 'site', 'render', 'client']

/** What a pure layer may not import; `node:path` and `node:url` only work on strings. */
const IMPURE_PACKAGE =
  /^(?:node:(?!crypto$|path$|url$)|fs$|path$|http|https$|net$|child_process$|react|@docusaurus|@theme|@generated)/
const THEME_PACKAGE =
  /^(?:docusaurus-plugin-postmortems\/(?:client|pages)$|@theme(?:-original|-init)?\/|@docusaurus\/|@generated\/docusaurus-plugin-postmortems\/|react$|react\/|react-dom$|d3-[a-z]+$|clsx$)/

const IMPURE_CALLS: readonly (readonly [string, RegExp])[] = [
  ['Date.now()', /\bDate\.now\b/],
  ['new Date() without argument', /\bnew Date\(\s*\)|\bnew Date\b(?!\s*\()/],
  ['Math.random()', /\bMath\.random\b/],
  ['performance.now()', /\bperformance\.now\b/],
  ['toLocale…String()', /\.toLocale\w*\(/],
  ['localeCompare() without locale', /\.localeCompare\((?:[^(),]|\([^()]*\))*\)/],
  ['fetch()', /(?<![.\w])fetch\(/],
]

interface Source {
  /** Under `plugin/src`, with `/`. */
  file: string
  layer: string
  code: string
  imports: {path: string; typeOnly: boolean}[]
}

const sources: readonly Source[] = readdirSync(root, {recursive: true, encoding: 'utf8'})
  .map((name) => name.split(sep).join('/'))
  .filter((name) => /\.(?:tsx?|[cm]ts|mjs)$/.test(name) && !/\.d\.[cm]?ts$/.test(name))
  .sort()
  .map((file) => {
    const code = withoutComments(readFileSync(join(root, file), 'utf8'))
    return {file, layer: file.includes('/') ? (file.split('/')[0] ?? '') : '', code, imports: importsOf(code)}
  })

/** Hand-written types of the theme's components, under `plugin/src`. */
const themeTypes: readonly string[] = readdirSync(join(root, 'theme'), {recursive: true, encoding: 'utf8'})
  .map((name) => `theme/${name.split(sep).join('/')}`)
  .filter((name) => name.endsWith('.d.ts'))

const violations = (find: (source: Source) => readonly string[]): string[] =>
  sources.flatMap((source) => find(source).map((violation) => `${source.file}: ${violation}`))

test('every folder is a layer', () => {
  const unknown = sources.filter(({layer}) => layer !== '' && !(layer in LAYERS)).map(({file}) => file)
  expect(unknown).toEqual([])
})

test('imports point one way', () => {
  const found = violations(({file, layer, imports}) => {
    if (layer === '') return []
    const allowed = [layer, ...(LAYERS[layer] ?? [])]
    return imports
      .filter(({path}) => path.startsWith('.'))
      .map(({path}) =>
        relative(root, join(root, dirname(file), path))
          .split(sep)
          .join('/'),
      )
      .filter((target) => !allowed.includes(target.split('/')[0] ?? ''))
      .map((target) => `${layer} must not import ${target}`)
  })
  expect(found).toEqual([])
})

test.each([
  ['client', 'record'],
  ['render', 'client'],
])('%s takes only types of %s', (from, to) => {
  const found = violations(({layer, imports}) =>
    layer === from
      ? imports
          .filter(({path, typeOnly}) => path.includes(`../${to}/`) && !typeOnly)
          .map(({path}) => `imports ${path} as a value`)
      : [],
  )
  expect(found).toEqual([])
})

test('theme imports only what a browser has', () => {
  const found = violations(({file, layer, imports}) => {
    if (layer !== 'theme') return []
    const own = file.split('/').slice(0, 2).join('/')
    return imports
      .map(({path}) => path)
      .filter((path) =>
        path.startsWith('.')
          ? !relative(root, join(root, dirname(file), path))
              .split(sep)
              .join('/')
              .startsWith(`${own}/`)
          : !THEME_PACKAGE.test(path),
      )
      .map((path) => `imports ${path}`)
  })
  expect(found).toEqual([])
})

test('the core imports no file system, network, React or Docusaurus', () => {
  const found = violations(({layer, imports}) =>
    PURE.includes(layer) ? imports.map(({path}) => path).filter((path) => IMPURE_PACKAGE.test(path)) : [],
  )
  expect(found).toEqual([])
})

test('the core asks no clock, chance or locale', () => {
  const found = violations(({layer, code}) =>
    [...PURE, 'theme'].includes(layer)
      ? IMPURE_CALLS.filter(([, pattern]) => pattern.test(code))
          .map(([name]) => name)
          // A page fetches what the build left beside it.
          .filter((name) => layer !== 'theme' || name !== 'fetch()')
      : [],
  )
  expect(found).toEqual([])
})

test('no file is longer than 250 lines, tables of names aside', () => {
  const found = [...sources.map(({file}) => file), ...themeTypes]
    .filter((file) => !file.startsWith('dialect/languages/'))
    .map((file) => ({file, lines: readFileSync(join(root, file), 'utf8').trimEnd().split('\n').length}))
    .filter(({lines}) => lines > 250)
  expect(found).toEqual([])
})

test('the package tells the types of every component of the theme', () => {
  const theme = readFileSync(join(root, 'theme/theme.d.ts'), 'utf8')
  const told = [...theme.matchAll(/<reference path="\.\/([^"]+)"/g)].map(([, file]) => `theme/${file}`)
  expect([...told, 'theme/theme.d.ts'].sort()).toEqual([...themeTypes].sort())
  const types = themeTypes.map((file) => readFileSync(join(root, file), 'utf8')).join('\n')
  const components = readdirSync(join(root, 'theme'), {withFileTypes: true}).filter((each) =>
    each.isDirectory(),
  )
  expect(
    components.map(({name}) => name).filter((name) => !types.includes(`module '@theme/${name}'`)),
  ).toEqual([])
})

function importsOf(code: string): Source['imports'] {
  const pattern =
    /(?:^|\n)\s*(import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g
  return [...code.matchAll(pattern)].map((match) => ({
    path: match[3] ?? match[4] ?? '',
    typeOnly: match[2] !== undefined,
  }))
}

/** The code with its comments blanked; a `//` in a string or pattern stays where a quote or slash stands before it. */
function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, ' ').replace(/(^|\s)\/\/[^\n]*/g, '$1')
}

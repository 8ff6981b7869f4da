// Compiles `src` to `lib` and copies what the compiler leaves: style sheets, plain JavaScript and hand-written types.
import {spawnSync} from 'node:child_process'
import {cpSync, rmSync} from 'node:fs'
import {createRequire} from 'node:module'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {buildStyles} from './buildStyles.mjs'

const root = path.dirname(fileURLToPath(import.meta.url))
const source = path.join(root, 'src')
const target = path.join(root, 'lib')
const COPIED = /\.(?:css|cjs|mjs|d\.ts|d\.cts|d\.mts)$/

// What was deleted in `src` must not live on in `lib`.
rmSync(target, {recursive: true, force: true})

const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc')
const {status} = spawnSync(process.execPath, [compiler, '-p', path.join(root, 'tsconfig.json')], {
  stdio: 'inherit',
})
if (status !== 0) process.exit(status ?? 1)

cpSync(source, target, {
  recursive: true,
  filter: (file) => !path.extname(file) || COPIED.test(file),
})
buildStyles(path.join(target, 'theme'), 'docusaurus-plugin-postmortems/theme.css')

// Makes one style sheet of those of all components. A bundler looks for its settings at each sheet anew, which for some fifty
// of them takes as long as all the components; and a class gets a name that a site can count on.
import {readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {transform} from 'lightningcss'

/** What a component imports in the sources, and what stands for it in the package: the names of its classes. */
const SHEET = 'styles.module.css'
const NAMES = 'styles.js'

/**
 * Replace the style sheet of each component of a theme by a module of its class names, which loads the sheet of all.
 *
 * @param theme  The directory with a folder for each component, compiled.
 * @param sheet  How a component imports the sheet of all, `theme.css` in that directory: also where a site has taken it over.
 */
export function buildStyles(theme, sheet) {
  const components = readdirSync(theme, {recursive: true})
    .filter((file) => path.basename(file) === SHEET)
    .map((file) => path.dirname(file))
    .sort()
  const sheets = components.map((component) => {
    const dir = path.join(theme, component)
    const {code, exports} = transform({
      filename: path.join(component, SHEET),
      code: readFileSync(path.join(dir, SHEET)),
      cssModules: {pattern: `${prefixOf(component)}_[local]`},
    })
    const names = Object.entries(exports ?? {}).map(([local, {name}]) => [local, name])
    const sorted = Object.fromEntries(names.sort(([a], [b]) => (a < b ? -1 : 1)))
    writeFileSync(
      path.join(dir, NAMES),
      `import '${sheet}'\nexport default ${JSON.stringify(sorted, undefined, 2)}\n`,
    )
    rmSync(path.join(dir, SHEET))
    for (const file of readdirSync(dir).filter((name) => name.endsWith('.js'))) {
      const script = readFileSync(path.join(dir, file), 'utf8')
      writeFileSync(path.join(dir, file), script.replaceAll(`./${SHEET}`, `./${NAMES}`))
    }
    return `/* ${component} */\n${code}`
  })
  writeFileSync(path.join(theme, 'theme.css'), sheets.join('\n'))
}

/** `PostmortemTimelinePicture` has the classes `pm-timelinePicture_…`. */
function prefixOf(component) {
  const name = path.basename(component).replace(/^Postmortem/, '')
  return `pm-${name.charAt(0).toLowerCase()}${name.slice(1)}`
}

import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {load} from 'js-yaml'
import type {ServiceEntry} from '../site/types.ts'
import {type PluginOptions, ServicesSchema} from './options.ts'

/**
 * Read the service catalogue: from the option, or from the file that it names.
 *
 * @throws Where the file is missing, or is no list of services.
 */
export async function readCatalogue(
  {services}: Pick<PluginOptions, 'services'>,
  siteDir: string,
): Promise<ServiceEntry[]> {
  if (typeof services !== 'string') return services
  const file = path.resolve(siteDir, services)
  const content = await readFile(file, 'utf8')
    .then(parse)
    .catch((error: unknown) => problem(services, file, error))
  const {error, value} = ServicesSchema.validate(content, {convert: false})
  if (error) problem(services, file, error)
  return value as ServiceEntry[]
}

/** JSON is YAML. */
function parse(text: string): unknown {
  return text.trim() === '' ? [] : load(text)
}

function problem(option: string, file: string, error: unknown): never {
  const reason = error instanceof Error ? error.message : String(error)
  throw new Error(
    `docusaurus-plugin-postmortems: Unexpected file \`${option}\` of the option \`services\` (${file}), expected a list of \`{name, aliases, team, tier}\`: ${reason}`,
  )
}

import {createRequire} from 'node:module'
import type {Joi as JoiTypes} from '@docusaurus/utils-validation'

// Node, which runs the command line, finds no names in what this package exports; jiti, which runs the plugin, no default.
const validation = createRequire(import.meta.url)(
  '@docusaurus/utils-validation',
) as typeof import('@docusaurus/utils-validation')

export const {Joi, RouteBasePathSchema, URISchema, normalizePluginOptions} = validation

export type Schema = JoiTypes.Schema
export type ObjectSchema = JoiTypes.ObjectSchema

/// <reference path="./theme/theme.d.ts" preserve="true" />
import type {LoadContext, Plugin} from '@docusaurus/types'
import {loadCore} from './docusaurus/native.cjs'
import type {PluginOptions} from './docusaurus/options.ts'
import {createPlugin} from './docusaurus/plugin.ts'
import type {Published} from './docusaurus/publish.ts'

/** The plugin: a site from a folder of Markdown postmortems. */
export default function pluginPostmortems(context: LoadContext, options: PluginOptions): Plugin<Published> {
  return createPlugin(context, options, loadCore)
}

export type {CauseRule, CauseRules} from './dialect/causes.ts'
export type {
  DialectCheck,
  DocumentText,
  Extracted,
  ExtractedField,
  ExtractedValues,
  Extractors,
  ExtraField,
} from './dialect/own.ts'
export type {Dialect} from './dialect/types.ts'
export type {
  EditUrlParams,
  FolderOption,
  OnProblem,
  Options,
  PluginOptions,
} from './docusaurus/options.ts'
export {validateOptions} from './docusaurus/options.ts'
export {getSwizzleConfig} from './docusaurus/swizzle.ts'
export type * from './record/types.ts'

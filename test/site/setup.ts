import path from 'node:path'
import type {TestProject} from 'vitest/node'
import {build} from './docusaurus.ts'
import {serve} from './server.ts'
import {copySite} from './siteCopy.ts'

/** The built site of the fixture, for all tests of this project. */
export interface BuiltSite {
  dir: string
  outDir: string
  /** Of the server: `http://127.0.0.1:41234`. */
  origin: string
  /** `/docs-site/` */
  baseUrl: string
  /** What the build wrote. */
  output: string
}

declare module 'vitest' {
  interface ProvidedContext {
    site: BuiltSite
  }
}

/** Build the site once and serve it while the tests run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const {dir, remove} = await copySite()
  const {code, output} = await build(dir)
  if (code !== 0) {
    await remove()
    throw new Error(`The site of the tests does not build:\n${output}`)
  }
  const outDir = path.join(dir, 'build')
  const baseUrl = '/docs-site/'
  const {origin, close} = await serve(outDir, baseUrl)
  project.provide('site', {dir, outDir, origin, baseUrl, output})
  return async () => {
    await close()
    await remove()
  }
}

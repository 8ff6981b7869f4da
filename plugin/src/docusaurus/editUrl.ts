import path from 'node:path'
import type {EditUrlParams, PluginOptions} from './options.ts'

/**
 * Where a document can be edited.
 *
 * @param siteDir       Directory that a URL in the option stands for.
 * @param absolutePath  Of the document.
 * @returns Nothing without the option, or where its function gives nothing.
 */
export function toEditUrl(
  {editUrl}: Pick<PluginOptions, 'editUrl'>,
  siteDir: string,
  absolutePath: string,
  params: EditUrlParams,
): string | undefined {
  if (typeof editUrl === 'function') return editUrl(params)
  return editUrl === undefined ? undefined : joinUrl(editUrl, relativePath(siteDir, absolutePath))
}

/**
 * Where a file of the repository can be read that is no page of the site: the edit URL's counterpart on GitHub, GitLab
 * and Gitea.
 *
 * @returns Nothing where the option is no URL.
 */
export function toRepositoryUrl(
  {editUrl}: Pick<PluginOptions, 'editUrl'>,
  siteDir: string,
  absolutePath: string,
): string | undefined {
  if (typeof editUrl !== 'string') return undefined
  const base = editUrl.replace(/\/(?:-\/)?(?:edit|_edit)\//, (match) => match.replace(/_?edit/, 'blob'))
  return joinUrl(base, relativePath(siteDir, absolutePath))
}

/**
 * Where a document can be read with its lines, so that `#L12` behind it leads to one.
 *
 * @returns Nothing where the option is no URL to edit at, as GitHub, GitLab and Gitea have it.
 */
export function toSourceUrl(
  options: Pick<PluginOptions, 'editUrl'>,
  siteDir: string,
  absolutePath: string,
): string | undefined {
  const url = toRepositoryUrl(options, siteDir, absolutePath)
  // Rendered Markdown has no lines.
  return url?.includes('/blob/') ? `${url}?plain=1` : undefined
}

function relativePath(siteDir: string, absolutePath: string): string {
  return path.relative(siteDir, absolutePath).split(path.sep).join('/')
}

/** Adds a path that may begin with `../`, which browsers would resolve and people would not. */
function joinUrl(base: string, relative: string): string {
  const parts = base.replace(/\/+$/, '').split('/')
  for (const part of relative.split('/')) {
    if (part === '..') parts.pop()
    else parts.push(encodeURIComponent(part))
  }
  return parts.join('/')
}

import {useHistory, useLocation} from '@docusaurus/router'
import {usePluginData} from '@docusaurus/useGlobalData'
import type {Props} from '@theme/PostmortemNavbarSearch'
import PostmortemSearchBox from '@theme/PostmortemSearchBox'
import {openIndex} from '@theme/PostmortemSearchEngine'
import {EMPTY_STATE, type Suggestion, serializeIndexState} from 'docusaurus-plugin-postmortems/client'
import {type ReactNode, useCallback, useState} from 'react'
import styles from './styles.module.css'

interface SearchData {
  permalink: string
  searchUrl: string
}

/** The search of incidents in the navigation bar: Enter leads to the results on the index page. */
export default function PostmortemNavbarSearch({mobile = false, id = 'default'}: Props): ReactNode {
  const data = usePluginData('docusaurus-plugin-postmortems', id) as SearchData
  const history = useHistory()
  const {pathname} = useLocation()
  const [suggest, setSuggest] = useState<(query: string) => Suggestion[]>()
  const {permalink, searchUrl} = data
  const open = useCallback(() => {
    // Without the index there are no suggestions; the page of results says what is wrong with it.
    openIndex(searchUrl).then(
      (index) => setSuggest(() => index.suggest),
      () => {},
    )
  }, [searchUrl])
  // The index page has a box of its own, with the same words.
  if (samePage(pathname, permalink)) return null
  return (
    <search className={mobile ? styles.mobile : styles.search}>
      <PostmortemSearchBox
        query=""
        onQuery={ignore}
        onFocus={open}
        {...(suggest && {suggest})}
        onEnter={(query) => history.push(`${permalink}${serializeIndexState({...EMPTY_STATE, query})}`)}
        shortcut={!mobile}
        compact
      />
    </search>
  )
}

function ignore(): void {}

function samePage(a: string, b: string): boolean {
  return a.replace(/\/$/, '') === b.replace(/\/$/, '')
}

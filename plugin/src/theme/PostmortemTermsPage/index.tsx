import Link from '@docusaurus/Link'
import Translate, {translate} from '@docusaurus/Translate'
import Heading from '@theme/Heading'
import PostmortemBreadcrumbs from '@theme/PostmortemBreadcrumbs'
import PostmortemLayout from '@theme/PostmortemLayout'
import type {Props} from '@theme/PostmortemTermsPage'
import {kindName, listTitle} from '@theme/PostmortemTermWords'
import type {ReactNode} from 'react'
import styles from './styles.module.css'

/** All services, causes or tags that the documents name, those of most incidents first. */
export default function PostmortemTermsPage({list: {kind, indexPermalink, terms}}: Props): ReactNode {
  const title = listTitle(kind)
  return (
    <PostmortemLayout
      title={title}
      description={translate(
        {id: 'theme.postmortems.terms.description', message: '{title} that documented incidents name.'},
        {title},
      )}
    >
      <PostmortemBreadcrumbs indexPermalink={indexPermalink} label={title} />
      <Heading as="h1">{title}</Heading>
      {terms.length === 0 ? (
        <p>
          <Translate id="theme.postmortems.terms.empty">No document names any.</Translate>
        </p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{kindName(kind)}</th>
              <th scope="col">
                <Translate id="theme.postmortems.index.list">Incidents</Translate>
              </th>
              <th scope="col">
                <Translate id="theme.postmortems.terms.last">Last</Translate>
              </th>
            </tr>
          </thead>
          <tbody>
            {terms.map(({name, permalink, count, last}) => (
              <tr key={permalink}>
                <td>
                  <Link to={permalink}>{name}</Link>
                </td>
                <td>{count}</td>
                <td>{last !== undefined && <time dateTime={last}>{last}</time>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </PostmortemLayout>
  )
}

import Link from '@docusaurus/Link'
import Translate, {translate} from '@docusaurus/Translate'
import type {Props} from '@theme/PostmortemBreadcrumbs'
import type {ReactNode} from 'react'

export default function PostmortemBreadcrumbs({indexPermalink, parent, label}: Props): ReactNode {
  return (
    <nav
      className="breadcrumbs-container margin-bottom--md"
      aria-label={translate({id: 'theme.postmortems.breadcrumbs', message: 'Breadcrumbs'})}
    >
      <ul className="breadcrumbs">
        <li className="breadcrumbs__item">
          <Link className="breadcrumbs__link" to={indexPermalink}>
            <Translate id="theme.postmortems.index.title">Postmortems</Translate>
          </Link>
        </li>
        {parent && (
          <li className="breadcrumbs__item">
            <Link className="breadcrumbs__link" to={parent.permalink}>
              {parent.label}
            </Link>
          </li>
        )}
        <li className="breadcrumbs__item breadcrumbs__item--active">
          <span className="breadcrumbs__link" aria-current="page">
            {label}
          </span>
        </li>
      </ul>
    </nav>
  )
}

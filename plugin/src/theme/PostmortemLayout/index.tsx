import Layout from '@theme/Layout'
import type {Props} from '@theme/PostmortemLayout'
import type {ReactNode} from 'react'
import './styles.css'

/** What the pages of the plugin have in common: the site's layout, and print in light colours. */
export default function PostmortemLayout({title, description, children}: Props): ReactNode {
  return (
    <Layout title={title} description={description}>
      <main className="container margin-vert--lg">{children}</main>
    </Layout>
  )
}

import Link from '@docusaurus/Link'
import CodeBlock from '@theme/CodeBlock'
import Heading from '@theme/Heading'
import Layout from '@theme/Layout'
import type {ReactNode} from 'react'
import styles from './index.module.css'

const DOCUMENT = `# Postmortem: Checkout down for an hour

> **Severity:** SEV2 | **Services:** Checkout, Payments

**When:** 8 March 2024, 14:32 to 15:41 UTC

## Action items
- [x] Raise the pool size (@lea, 2024-03-10)
- [ ] Alert on waiting connections (@femi, 2024-03-22)`

const FACTS: readonly [name: string, value: string][] = [
  ['Severity', 'SEV2'],
  ['Services', 'Checkout, Payments'],
  ['Started', '2024-03-08 14:32 UTC'],
  ['Resolved', '15:41, after 1 h 9 min'],
  ['Action items', '2, of which 1 done'],
]

const CONFIG = `export default {
  plugins: [['docusaurus-plugin-postmortems', {path: '../postmortems'}]],
}`

const PARTS: readonly {title: string; text: string; to: string; link: string}[] = [
  {
    title: 'Find it while it burns',
    text: 'Search by error, service, id or a half-remembered word. Narrow down by severity, service and year. What you see is in the address, so you can paste it into the channel.',
    to: '/postmortems',
    link: 'Search the demonstration',
  },
  {
    title: 'See where a value comes from',
    text: 'Each fact names the line it was read from, and whether it is stated or follows from others. What a document does not say stays blank; what contradicts itself is shown.',
    to: '/docs/reading',
    link: 'How documents are read',
  },
  {
    title: 'Charts that do not overclaim',
    text: 'Incidents per month by severity and durations on a log axis, with their number and coverage. Every mark leads to the incidents behind it. No averages of skewed times.',
    to: '/postmortems/trends',
    link: 'Look at the trends',
  },
]

export default function Home(): ReactNode {
  return (
    <Layout description="A Docusaurus plugin that makes a site from a folder of Markdown incident postmortems.">
      <main className="container">
        <header className={styles.hero}>
          <div>
            <Heading as="h1">Your postmortems are in a folder. Make them findable.</Heading>
            <p>
              A Docusaurus plugin that reads Markdown postmortems as they were written, without front matter
              or a template, and makes a site: a page per incident, search and filters, related incidents,
              action items and trends.
            </p>
            <div className={styles.actions}>
              <Link className="button button--primary button--lg" to="/postmortems">
                See the demonstration
              </Link>
              <Link className="button button--secondary button--lg" to="/docs/getting-started">
                Get started
              </Link>
            </div>
          </div>
          <div className={styles.example}>
            <CodeBlock language="markdown">{DOCUMENT}</CodeBlock>
            <dl>
              {FACTS.map(([name, value]) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
          </div>
        </header>
        <section className={styles.parts}>
          {PARTS.map(({title, text, to, link}) => (
            <div key={title}>
              <Heading as="h2">{title}</Heading>
              <p>{text}</p>
              <Link to={to}>{link}</Link>
            </div>
          ))}
        </section>
        <section className={styles.setUp}>
          <Heading as="h2">One line of configuration</Heading>
          <CodeBlock language="ts" title="docusaurus.config.ts">
            {CONFIG}
          </CodeBlock>
        </section>
      </main>
    </Layout>
  )
}

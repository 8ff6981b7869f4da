import useDocusaurusContext from '@docusaurus/useDocusaurusContext'
import {pluralForm} from 'docusaurus-plugin-postmortems/client'

/** The function that chooses the form of a message for a number, in the language of the site: `One day|{count} days`. */
export function usePlural(): (count: number, forms: string) => string {
  const {i18n} = useDocusaurusContext()
  return (count, forms) => pluralForm(i18n.currentLocale, count, forms)
}

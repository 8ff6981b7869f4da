import {translate} from '@docusaurus/Translate'
import type {FamilyLink} from 'docusaurus-plugin-postmortems/client'

/** What a family is called: the words its incidents share, else the kinds of cause, else the services. */
export function familyName({
  words,
  causes,
  services,
}: Pick<FamilyLink, 'words' | 'causes' | 'services'>): string {
  const [shared] = [words, causes, services].filter((values) => values.length > 0)
  return (
    shared?.join(', ') ??
    translate({id: 'theme.postmortems.families.unnamed', message: 'Incidents that name each other'})
  )
}

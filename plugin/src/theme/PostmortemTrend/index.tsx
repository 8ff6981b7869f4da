import trends from '@generated/docusaurus-plugin-postmortems/default/trends-trends.json'
import type {Props} from '@theme/PostmortemTrend'
import PostmortemTrendOf from '@theme/PostmortemTrendOf'
import type {ReactNode} from 'react'

/** One chart of the trends in a page of the team's own, of the instance of the plugin with the id `default`. */
export default function PostmortemTrend(props: Props): ReactNode {
  return <PostmortemTrendOf {...props} trends={trends} />
}

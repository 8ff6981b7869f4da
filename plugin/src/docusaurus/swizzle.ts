import type {SwizzleConfig} from '@docusaurus/types'

const SAFE = {eject: 'safe', wrap: 'safe'} as const
const NEVER = {eject: 'forbidden', wrap: 'forbidden'} as const
const WRAP_ONLY = {eject: 'unsafe', wrap: 'safe'} as const

/** Which components a site may replace: parts of pages safely, pages at the risk of changes in their props. */
export function getSwizzleConfig(): SwizzleConfig {
  return {
    components: {
      PostmortemIndexPage: {actions: WRAP_ONLY, description: 'The page that lists and filters incidents'},
      PostmortemPage: {actions: WRAP_ONLY, description: 'The page of one incident'},
      PostmortemRoute: {
        actions: NEVER,
        description: 'Gives an incident its data; replace PostmortemPage instead',
      },
      PostmortemRouteGroup: {actions: NEVER, description: 'Finds the page among many'},
      PostmortemPageData: {
        actions: NEVER,
        description: 'Gives a page its data; replace the page instead',
      },
      PostmortemArchivePage: {actions: WRAP_ONLY, description: 'The page that lists all incidents by year'},
      PostmortemTermPage: {actions: WRAP_ONLY, description: 'The page of one service, team, cause or tag'},
      PostmortemTermSummary: {
        actions: SAFE,
        description: 'The facts of a service, team, cause or tag in numbers',
      },
      PostmortemTermTrends: {actions: SAFE, description: 'The charts of a service or team'},
      PostmortemTermActions: {
        actions: SAFE,
        description: 'The open action items of a service, team, cause or tag',
      },
      PostmortemTermsPage: {
        actions: WRAP_ONLY,
        description: 'The list of all services, teams, causes or tags',
      },
      PostmortemSearchBox: {actions: WRAP_ONLY, description: 'The search box with its suggestions'},
      PostmortemNavbarSearch: {actions: SAFE, description: 'The search in the navigation bar'},
      PostmortemActionsPage: {actions: WRAP_ONLY, description: 'The page of all action items'},
      PostmortemBacklog: {actions: SAFE, description: 'Action items of several incidents as a table'},
      PostmortemTrendsPage: {actions: WRAP_ONLY, description: 'The page of charts'},
      PostmortemTrendsOverview: {actions: SAFE, description: 'The six charts that come first'},
      PostmortemTrend: {actions: SAFE, description: 'One chart, for pages of your own'},
      PostmortemTrendOf: {actions: SAFE, description: 'One chart of the data that it is given'},
      PostmortemFamiliesPage: {
        actions: WRAP_ONLY,
        description: 'The page of all failure families and repeats',
      },
      PostmortemFamilyPage: {actions: WRAP_ONLY, description: 'The page of one failure family'},
      PostmortemMapPage: {actions: WRAP_ONLY, description: 'The map of services, causes and families'},
      PostmortemFamilies: {actions: SAFE, description: 'A list of failure families'},
      PostmortemItemsThen: {
        actions: SAFE,
        description: 'Which action items of earlier incidents were open when a later one happened',
      },
      PostmortemLayout: {actions: SAFE, description: 'What the pages of the plugin have in common'},
      PostmortemFilters: {actions: WRAP_ONLY, description: 'The facets beside the list of incidents'},
      PostmortemListItem: {actions: SAFE, description: 'One incident of a list'},
      PostmortemSeverityBadge: {actions: SAFE, description: 'A severity with its colour'},
      PostmortemFacts: {actions: SAFE, description: 'What is known of an incident, and from which line'},
      PostmortemMilestones: {actions: SAFE, description: 'The steps from start to end of an incident'},
      PostmortemOrigins: {
        actions: SAFE,
        description: 'What a document does not say, and where its values come from',
      },
      PostmortemOrigin: {actions: SAFE, description: 'Where one value was read'},
      PostmortemConflicts: {actions: SAFE, description: 'What contradicts a value'},
      PostmortemTime: {actions: SAFE, description: 'A moment in the zone of the document and of the reader'},
      PostmortemTimelinePicture: {actions: SAFE, description: 'The timeline true to scale'},
      PostmortemMetadata: {actions: SAFE, description: 'What search engines are told of an incident'},
      PostmortemTimeline: {actions: SAFE, description: 'The events of an incident'},
      PostmortemActionItems: {actions: SAFE, description: 'The action items of an incident'},
      PostmortemRelated: {actions: SAFE, description: 'Related incidents with the reasons'},
      PostmortemMessages: {actions: SAFE, description: 'What is contradictory or broken in a document'},
      PostmortemContent: {actions: SAFE, description: 'The document itself'},
    },
  }
}

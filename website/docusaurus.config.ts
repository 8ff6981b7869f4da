import path from 'node:path'
import type {Config} from '@docusaurus/types'
import type {Dialect, Options as PostmortemOptions} from 'docusaurus-plugin-postmortems'
import {themes} from 'prism-react-renderer'

const repositoryRoot = path.resolve(__dirname, '..')

/** Another folder can be shown: absolute, or relative to where npm was called. */
const otherDir = process.env.POSTMORTEMS_DIR

/** What nobody else can know of Larkspur Freight: what its monitoring is called. */
const larkspur: Dialect = {
  name: 'larkspur',
  phases: {detected: /\bpingdeck\b/i},
  cues: {monitor: /\bpingdeck\b/i},
}

const postmortems: PostmortemOptions = otherDir
  ? {path: path.resolve(process.env.INIT_CWD ?? repositoryRoot, otherDir)}
  : {path: '../postmortems', services: '../postmortems/services.yaml', dialects: [larkspur]}

const config: Config = {
  title: 'Postmortems',
  tagline: 'A site from the folder of postmortems that a team already has',
  favicon: 'img/logo.svg',
  url: 'https://example.com',
  baseUrl: '/',
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  trailingSlash: false,
  future: {v4: true, faster: true},
  i18n: {defaultLocale: 'en', locales: ['en']},
  plugins: [
    ['docusaurus-plugin-postmortems', postmortems],
    ['@docusaurus/plugin-content-docs', {sidebarPath: './sidebars.ts'}],
    '@docusaurus/plugin-content-pages',
  ],
  // The second adds the search of incidents to the navigation bar.
  themes: [
    ['@docusaurus/theme-classic', {customCss: './src/css/custom.css'}],
    'docusaurus-plugin-postmortems/navbar',
  ],
  themeConfig: {
    navbar: {
      title: 'Postmortems',
      logo: {alt: '', src: 'img/logo.svg', srcDark: 'img/logo-dark.svg'},
      items: [
        {to: '/postmortems', label: 'Demonstration', activeBaseRegex: '^/postmortems(?!/trends)'},
        {to: '/postmortems/trends', label: 'Trends'},
        {type: 'docSidebar', sidebarId: 'docs', label: 'Documentation'},
        {type: 'custom-postmortemSearch', position: 'right'},
      ],
    },
    colorMode: {respectPrefersColorScheme: true},
    prism: {theme: themes.vsLight, darkTheme: themes.vsDark, additionalLanguages: ['bash', 'json']},
  },
}

export default config

import type {SidebarsConfig} from '@docusaurus/plugin-content-docs'

const sidebars: SidebarsConfig = {
  docs: [
    'getting-started',
    'reading',
    'messages',
    'pages',
    'options',
    'dialects',
    'command-line',
    'charts',
    'swizzling',
  ],
}

export default sidebars

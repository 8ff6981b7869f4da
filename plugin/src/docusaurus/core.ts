/** What needs the parser of Markdown: loaded apart from the plugin's entry, see `native.cjs`. */
export {loadContent} from './content.ts'

/** What reads documents and makes the site of them: loaded apart from the plugin's entry, see `native.cjs`. */
export {loadSite} from './load.ts'

import type {Plugin} from '@docusaurus/types'

/**
 * A theme that adds the item `custom-postmortemSearch` to the navigation bar.
 *
 * Docusaurus lets a theme replace components of the themes before it, and a plugin none: hence a theme of its own, which
 * the site lists after its main one.
 */
export default function themePostmortemsNavbar(): Plugin {
  return {
    name: 'docusaurus-theme-postmortems-navbar',
    getThemePath: () => './theme',
    getTypeScriptThemePath: () => '../../src/navbar/theme',
  }
}

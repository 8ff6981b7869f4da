import PostmortemNavbarSearch from '@theme/PostmortemNavbarSearch'
import ComponentTypes from '@theme-init/NavbarItem/ComponentTypes'

/** The kinds of items of the navigation bar, and the search of incidents. */
export default {...ComponentTypes, 'custom-postmortemSearch': PostmortemNavbarSearch}

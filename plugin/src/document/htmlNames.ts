const words = (text: string) => new Set(text.trim().split(/\s+/))

/** Elements that a document may contain. */
export const SAFE = words(`
  a abbr b blockquote br caption code col colgroup dd del details dfn div dl dt em figcaption figure
  h1 h2 h3 h4 h5 h6 hr i img input ins kbd li mark ol p pre q rp rt ruby s samp small span strike strong
  sub summary sup table tbody td tfoot th thead tr tt u ul var wbr
`)

/** Safe elements without content. */
export const VOID = words('br col hr img input wbr')

/** Safe elements whose end tag may be left out. */
export const END_OPTIONAL = words('p li dt dd tr td th thead tbody tfoot colgroup rp rt')

/** Elements that go away with all that is in them. */
export const OPAQUE = words(`
  script style svg math iframe object embed template noscript textarea title xmp plaintext noembed noframes
  applet audio canvas select video frameset head
`)

/** Elements that go away and leave what is in them. */
export const TRANSPARENT = words(`
  acronym address area article aside base basefont bdi bdo bgsound big blink body button center cite data datalist
  dialog dir fieldset font footer form frame header hgroup html image keygen label legend link main map marquee
  menu menuitem meta meter nav nobr option optgroup output param picture progress rb rtc search section slot
  source time track
`)

/** Names that, without attributes, are rather a writer's placeholder (`at <time>`) than HTML. */
export const PLACEHOLDER = words(`
  address area base cite data dialog dir font image label link main map menu meta meter object option output param
  progress search section slot source time title track
`)

// One dash or curly quote, and the engine keeps the whole document with two bytes a character; so are all texts that are
// cut out of it. What is read of them then takes an eighth longer, and every pattern is compiled a second time for them.
// Most texts of such a document need one byte a character: they are copied once, and all that is cut out of them is narrow.

/** What does not fit in one byte. */
const WIDE = /[^\0-\xff]/

/** Keep the texts of a tree as narrow as they are; the tree of a narrow document needs nothing. */
export function narrowTexts(tree, source) {
  if (!WIDE.test(source)) return
  const open = [tree]
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.value) node.value = narrowed(node.value)
    if (node.url) node.url = narrowed(node.url)
    if (node.children) for (const child of node.children) open.push(child)
  }
}

function narrowed(text) {
  return WIDE.test(text) ? text : Buffer.from(text, 'latin1').toString('latin1')
}

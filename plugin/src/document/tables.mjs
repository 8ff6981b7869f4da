// A table begins with a row of dashes below its head. remark-gfm cannot look ahead: it reads each line of each paragraph as
// the head of a table, word for word, until the next line is none of dashes; a quarter of what parsing takes. Here it is
// asked only where the next line may be such a row, and for the rows below.

/** A row of dashes, in quotes and lists too. Also some lines that are none, such as `---`. */
const DELIMITERS = /^[\t >]*[|:-][\t |:-]*$/

/** What ends a table, whatever it stands in. */
const BLANK = /^[\t ]*$/

/** A plugin for remark, to be used after remark-gfm: the same trees, sooner. */
export function remarkTables() {
  const data = this.data()
  let lines = new Set()
  data.micromarkExtensions = data.micromarkExtensions?.map(
    withTables((tokenize) => {
      return function (effects, ok, nok) {
        return lines.has(this.now().line) ? tokenize.call(this, effects, ok, nok) : nok
      }
    }),
  )
  const parse = this.parser
  this.parser = (text, file) => {
    lines = linesOfTables(text)
    return parse(text, file)
  }
}

/** An extension with the construct of tables, which may begin with any character, wrapped. */
function withTables(wrap) {
  return (extension) => {
    const constructs = extension.flow?.null
    if (!constructs) return extension
    const wrapped = [constructs]
      .flat()
      .map((construct) =>
        construct.name === 'table' ? {...construct, tokenize: wrap(construct.tokenize)} : construct,
      )
    return {...extension, flow: {...extension.flow, null: wrapped}}
  }
}

/** The numbers of the lines in which a row of a table may stand. */
function linesOfTables(text) {
  const numbers = new Set()
  let inTable = false
  text.split(/\r\n?|\n/).forEach((line, index) => {
    if (DELIMITERS.test(line)) {
      numbers.add(index)
      inTable = true
    } else if (BLANK.test(line)) inTable = false
    if (inTable) numbers.add(index + 1)
  })
  return numbers
}

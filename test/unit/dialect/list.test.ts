import {expect, test} from 'vitest'
import {list} from '../../../plugin/src/dialect/list.ts'

test.each<[text: string, names: string[]]>([
  ['start, start time', ['start', 'start time']],
  ['{outage|incident} {start|end}', ['outage start', 'outage end', 'incident start', 'incident end']],
  ['ended{| at}', ['ended', 'ended at']],
  ['{|customer }impact', ['impact', 'customer impact']],
  ['{service|system}{|s}', ['service', 'services', 'system', 'systems']],
  ['start, {start|began}', ['start', 'began']],
  ['a name\n      over two lines', ['a name over two lines']],
  ['{outage|\n  incident} end', ['outage end', 'incident end']],
  [' , ,', []],
])('%j names %j', (text, names) => expect(list(text)).toEqual(names))

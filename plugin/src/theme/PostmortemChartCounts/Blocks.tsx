import {type CountsBlocks, glyphPath} from 'docusaurus-plugin-postmortems/client'
import type {ReactNode} from 'react'
import styles from './styles.module.css'

/** Under this many units in width or height a block has no room for its sign. */
const ROOM_FOR_SIGN = 6

const LARGEST_SIGN = 4.2

/** The incidents of one severity in one column: a block each, or one bar where blocks would be too flat to count. */
export default function Blocks({blocks: {segment, area, blocks}}: {blocks: CountsBlocks}): ReactNode {
  const {severity} = segment
  const drawn = blocks.length > 0 ? blocks : [area]
  return drawn.map(({x, y, width, height}) => {
    const side = Math.min(width, height)
    const radius = Math.min(LARGEST_SIGN, side / 3.5)
    return (
      <g key={y}>
        <rect
          className={styles.block}
          data-severity={severity}
          x={x}
          y={y}
          width={width}
          height={height}
          rx={1.5}
        />
        {side >= ROOM_FOR_SIGN && (
          <path
            className={severity === 'unknown' ? styles.outlined : styles.sign}
            d={glyphPath(severity, x + width / 2, y + height / 2, radius)}
          />
        )}
      </g>
    )
  })
}

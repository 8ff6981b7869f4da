import {translate} from '@docusaurus/Translate'
import type {MouseEvent, ReactNode} from 'react'
import {figureSvg} from './figureSvg.ts'
import {figureCsv, save, svgToPng} from './save.ts'
import styles from './styles.module.css'

/** The chart as a picture, and its numbers, for slides and spreadsheets. */
export default function Downloads({name}: {name: string}): ReactNode {
  const formats: [string, (figure: HTMLElement) => Promise<void> | void][] = [
    ['SVG', (figure) => save(figureSvg(figure), 'image/svg+xml', `${name}.svg`)],
    ['PNG', async (figure) => save(await svgToPng(figureSvg(figure)), 'image/png', `${name}.png`)],
    ['CSV', (figure) => save(figureCsv(figure), 'text/csv', `${name}.csv`)],
  ]
  return (
    <p className={styles.downloads} data-postmortem-controls>
      <span>{translate({id: 'theme.postmortems.trends.download', message: 'Download'})}</span>
      {formats.map(([format, download]) => (
        <button
          key={format}
          type="button"
          onClick={({currentTarget}: MouseEvent<HTMLElement>) => {
            const figure = currentTarget.closest('figure')
            if (figure) void download(figure)
          }}
        >
          {format}
        </button>
      ))}
    </p>
  )
}

import type {Props} from '@theme/PostmortemChartTable'
import type {ReactNode} from 'react'

/** The numbers behind a chart. */
export default function PostmortemChartTable({columns, rows}: Props): ReactNode {
  return (
    <table>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({key, cells: [name, ...values]}) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            {values.map((value, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a cell is known by its column.
              <td key={at}>{value}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

import type { ReactNode } from 'react'

export interface Column {
  key: string
  label: string
  isFigure?: boolean
}

/** Figures in rows. Scrolls by itself where the screen is narrower than it, also by keyboard. */
export function DataTable({
  caption,
  columns,
  rows,
}: {
  caption: string
  columns: Column[]
  rows: { key: string; cells: Record<string, ReactNode> }[]
}) {
  const align = (column: Column) => (column.isFigure ? 'text-right' : 'text-left')
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <div className="overflow-x-auto" tabIndex={0}>
      <table className="w-full text-base">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                className={`px-2.5 pb-2 text-[0.95rem] font-medium text-ink-soft first:pl-0 ${align(column)}`}
              >
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <tr key={key} className="border-t border-line">
              {columns.map((column, index) =>
                index === 0 ? (
                  <th key={column.key} scope="row" className={`py-2.5 pr-2.5 font-normal ${align(column)}`}>
                    {cells[column.key]}
                  </th>
                ) : (
                  <td key={column.key} className={`px-2.5 py-2.5 ${align(column)}`}>
                    {cells[column.key]}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

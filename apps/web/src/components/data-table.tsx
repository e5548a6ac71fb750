import type { ReactNode } from 'react'

export interface Column {
  key: string
  label: string
  isFigure?: boolean
}

/** From how many columns on a table needs the width of a whole page to be one. */
const MANY = 6

/**
 * Figures in rows. Where the room is too narrow for the columns, each row becomes a block that carries the headings with
 * its figures, so that nothing has to be scrolled to; on paper it is always a table, in small print.
 */
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
  const room = columns.length < MANY ? '@container/few-columns' : '@container/many-columns'
  return (
    <div className={`print:[container-type:normal] ${room}`}>
      <table className="w-full text-base cramped:block print:text-[0.85rem]">
        <caption className="sr-only">{caption}</caption>
        <thead className="cramped:hidden">
          <tr>
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                className={`px-2.5 pb-2 align-bottom text-[0.95em] font-medium text-ink-soft first:pl-0 last:pr-0 print:px-1 ${align(column)}`}
              >
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="align-baseline cramped:block">
          {rows.map(({ key, cells }) => (
            <tr
              key={key}
              className="border-t border-line cramped:flex cramped:flex-wrap cramped:gap-x-4 cramped:gap-y-1 cramped:py-3"
            >
              {columns.map((column, index) =>
                index === 0 ? (
                  <th
                    key={column.key}
                    scope="row"
                    className={`py-2.5 pr-2.5 font-normal cramped:basis-full cramped:p-0 print:py-1 ${align(column)}`}
                  >
                    {cells[column.key]}
                  </th>
                ) : (
                  <td
                    key={column.key}
                    className={`px-2.5 py-2.5 last:pr-0 cramped:p-0 cramped:text-left print:px-1 print:py-1 ${cells[column.key] == null ? 'cramped:hidden' : 'cramped:flex cramped:flex-wrap cramped:items-baseline cramped:gap-x-1.5'} ${align(column)}`}
                  >
                    <span className="hidden text-[0.85em] text-ink-soft cramped:inline">{column.label}</span>
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

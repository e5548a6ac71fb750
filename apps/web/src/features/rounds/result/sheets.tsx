import type { Reply } from '@trivselsrum/contracts/endpoint'
import type { listSheets } from '@trivselsrum/contracts/sheets'
import type { Quarter } from '@trivselsrum/toolkit/quarter'
import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { DataTable } from '@/components/data-table'
import { PageHeader } from '@/components/page-header'
import { PrintButton } from '@/components/print-button'
import { SeenBy } from '@/components/seen-by'
import { formatQuarter } from '@/lib/format'
import { paths } from '@/lib/paths'
import { ListPager } from '../list-pager'
import type { Rating } from '../rating-words'

interface SheetsProps {
  company: string
  quarter: Quarter
  list: Reply<typeof listSheets>
  page: number
  rating: Rating
}

/** A row for each who answered: the scores of each level in the order of its statements, which stand below. */
export async function Sheets({ company, quarter, list, page, rating }: SheetsProps) {
  const [t, language] = [await getTranslations('sheets'), await getLocale()]
  const { content, text } = rating
  return (
    <div className="grid gap-7">
      <PageHeader
        above={
          <>
            <Link href={paths.rounds(company)}>{t('rounds')}</Link> ·{' '}
            <Link href={paths.round(company, quarter)}>{formatQuarter(quarter, language)}</Link>
          </>
        }
        title={t('title')}
        action={<PrintButton>{t('print')}</PrintButton>}
      />
      <section className="card grid gap-4" aria-labelledby="answers">
        <h2 id="answers">{t('count', { count: list.total })}</h2>
        <p className="text-ink-soft">{t('detail')}</p>
        <DataTable
          caption={t('title')}
          columns={[
            { key: 'name', label: t('name') },
            { key: 'department', label: t('department') },
            ...content.groups.map(({ id }) => ({ key: id, label: text.groups[id]?.name ?? id })),
          ]}
          rows={list.sheets.map(({ id, name, department, answers }) => ({
            key: id,
            cells: {
              name: <bdi>{name}</bdi>,
              department: department && <bdi>{department}</bdi>,
              ...Object.fromEntries(
                content.groups.map((group) => [
                  group.id,
                  <span key={group.id} className="whitespace-nowrap tabular-nums">
                    {group.statements.map((statement) => answers[statement.id] ?? '–').join(' · ')}
                  </span>,
                ]),
              ),
            },
          }))}
        />
        <ListPager page={page} total={list.total} to={(to) => paths.sheets(company, quarter, to)} />
        <SeenBy>{t('seenBy')}</SeenBy>
      </section>
      <section className="card grid gap-5" aria-labelledby="order">
        <h2 id="order">{t('statements')}</h2>
        {content.groups.map((group) => (
          <div key={group.id} className="grid gap-1">
            <h3>{text.groups[group.id]?.name}</h3>
            <ol className="list-decimal pl-6">
              {group.statements.map(({ id }) => (
                <li key={id} className="py-1">
                  {text.statements[id]}
                </li>
              ))}
            </ol>
          </div>
        ))}
      </section>
    </div>
  )
}

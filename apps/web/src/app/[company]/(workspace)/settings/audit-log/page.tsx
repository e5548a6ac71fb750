import { readAuditLog } from '@trivselsrum/contracts/audit'
import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { buttonClass } from '@/components/button'
import { FilterForm } from '@/components/filter-form'
import { PageHeader } from '@/components/page-header'
import { Pager } from '@/components/pager'
import { SeenBy } from '@/components/seen-by'
import { AuditTable } from '@/features/audit/audit-table'
import { read } from '@/lib/api-server'
import { chosenOf, type LogChosen, paths } from '@/lib/paths'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('auditLog'))('title') }
}

interface Props {
  params: Promise<{ company: string }>
  searchParams: Promise<LogChosen>
}

export default async function AuditLogPage({ params, searchParams }: Props) {
  const [{ company }, search] = [await params, await searchParams]
  const { olderThan, ...filter } = chosenOf(search, ['action', 'by', 'from', 'to', 'olderThan'])
  const t = await getTranslations('auditLog')
  const { entries, older, acts, people } = await read(readAuditLog, {
    params: { company },
    query: { ...filter, olderThan },
  })
  return (
    <div className="grid gap-7">
      <PageHeader
        above={<Link href={paths.settings(company)}>{t('settings')}</Link>}
        title={t('title')}
        action={
          <form method="post" action={paths.auditLogExport(company, filter)}>
            <button type="submit" className={buttonClass('quiet')}>
              {t('export')}
            </button>
          </form>
        }
      />
      <FilterForm
        label={t('filter')}
        submit={t('show')}
        fields={[
          {
            name: 'action',
            label: t('column.act'),
            value: filter.action,
            choices: [{ value: '', text: t('all') }, ...acts.map(({ action, act }) => ({ value: action, text: act }))],
          },
          {
            name: 'by',
            label: t('column.by'),
            value: filter.by,
            choices: [
              { value: '', text: t('everybody') },
              ...people.map(({ id, name }) => ({ value: id, text: name })),
            ],
          },
          { name: 'from', label: t('from'), type: 'date', value: filter.from },
          { name: 'to', label: t('to'), type: 'date', value: filter.to },
        ]}
      />
      {entries.length > 0 ? <AuditTable entries={entries} /> : <p className="text-ink-soft">{t('nothing')}</p>}
      <Pager
        label={t('pages')}
        ways={[
          { key: 'newest', href: olderThan && paths.auditLog(company, filter), text: t('newest') },
          {
            key: 'older',
            href: older ? paths.auditLog(company, { ...filter, olderThan: older }) : undefined,
            text: t('older'),
          },
        ]}
      />
      <SeenBy>{t('seenBy')}</SeenBy>
    </div>
  )
}

import type { AuditEntry } from '@trivselsrum/contracts/audit'
import { getLocale, getTranslations } from 'next-intl/server'
import { DataTable } from '@/components/data-table'
import { formatMoment } from '@/lib/format'

/** Lines of the log, the newest first. */
export async function AuditTable({ entries }: { entries: AuditEntry[] }) {
  const [t, language] = [await getTranslations('auditLog'), await getLocale()]
  return (
    <section className="card">
      <DataTable
        caption={t('caption')}
        columns={(['at', 'by', 'act', 'about'] as const).map((key) => ({ key, label: t(`column.${key}`) }))}
        rows={entries.map(({ id, at, by, act, about }) => ({
          key: id,
          cells: {
            at: <time dateTime={at.toISOString()}>{formatMoment(at, language)}</time>,
            by: <bdi>{by}</bdi>,
            act,
            about: about ? <bdi>{about}</bdi> : null,
          },
        }))}
      />
    </section>
  )
}

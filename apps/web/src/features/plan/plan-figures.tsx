import { ActionLevel, ActionStatus } from '@trivselsrum/contracts/actions'
import type { Reply } from '@trivselsrum/contracts/endpoint'
import type { readPlanFigures } from '@trivselsrum/contracts/plan'
import { getTranslations } from 'next-intl/server'
import { ChartFigure } from '@/components/chart-figure'
import { type Count, CountBars } from '@/components/count-bars'
import { DataTable } from '@/components/data-table'

/** The plan in figures: four small pictures, each with its table. */
export async function PlanFigures({ figures }: { figures: Reply<typeof readPlanFigures> }) {
  const [t, plan] = [await getTranslations('planFigures'), await getTranslations('plan')]
  const { total, byStatus, byLevel, byOrigin, onTime } = figures
  const settled = onTime.inTime + onTime.late
  return (
    <section className="grid gap-4" aria-labelledby="figures">
      <h2 id="figures">{t('title')}</h2>
      <div className="grid gap-4 sm:grid-cols-2">
        <Figure
          name="onTime"
          caption={
            settled > 0
              ? t('onTime.caption', { inTime: onTime.inTime, settled, overdue: onTime.overdue })
              : t('onTime.none', { overdue: onTime.overdue })
          }
          counts={(['inTime', 'late', 'overdue'] as const).map((id) => ({
            id,
            label: t(`onTime.${id}`),
            count: onTime[id],
          }))}
        />
        <Figure
          name="byStatus"
          caption={t('byStatus.caption', { done: byStatus.done, total })}
          counts={ActionStatus.options.map((id) => ({ id, label: plan(`status.${id}`), count: byStatus[id] }))}
        />
        <Figure
          name="byLevel"
          caption={t('byLevel.caption')}
          counts={ActionLevel.options.map((id) => ({ id, label: plan(`level.${id}`), count: byLevel[id] }))}
        />
        <Figure
          name="byOrigin"
          caption={t('byOrigin.caption', { round: byOrigin.round, total })}
          counts={(['round', 'discussion', 'policy', 'workshop', 'scratch'] as const).map((id) => ({
            id,
            label: plan(`origin.${id}`),
            count: byOrigin[id],
          }))}
        />
      </div>
    </section>
  )
}

interface FigureProps {
  name: 'onTime' | 'byStatus' | 'byLevel' | 'byOrigin'
  caption: string
  counts: Count[]
}

async function Figure({ name, caption, counts }: FigureProps) {
  const t = await getTranslations('planFigures')
  return (
    <section className="card grid content-start gap-4" aria-labelledby={`figure-${name}`}>
      <h3 id={`figure-${name}`}>{t(`${name}.title`)}</h3>
      <ChartFigure
        caption={caption}
        tableLabel={t('asTable', { what: t(`${name}.title`) })}
        table={
          <DataTable
            caption={t(`${name}.title`)}
            columns={[
              { key: 'what', label: t(`${name}.what`) },
              { key: 'count', label: t('count'), isFigure: true },
            ]}
            rows={counts.map(({ id, label, count }) => ({ key: id, cells: { what: label, count } }))}
          />
        }
      >
        <CountBars counts={counts} />
      </ChartFigure>
    </section>
  )
}

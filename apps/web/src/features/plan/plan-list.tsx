import type { ActionEntry } from '@trivselsrum/contracts/actions'
import { getTranslations } from 'next-intl/server'
import { DataTable } from '@/components/data-table'
import { ActionTitle, Deadline, Origin, ResponsibleName } from './action-facts'

/** Actions in rows, the nearest deadline first. */
export async function PlanList({ company, actions }: { company: string; actions: ActionEntry[] }) {
  const t = await getTranslations('plan')
  const columns = (['title', 'status', 'responsible', 'deadline', 'level', 'department'] as const).map((key) => ({
    key,
    label: t(`column.${key}`),
  }))
  return (
    <section className="card">
      <DataTable
        caption={t('caption')}
        columns={columns}
        rows={actions.map((action) => ({
          key: action.id,
          cells: {
            title: (
              <span className="flex flex-col items-start">
                <ActionTitle company={company} action={action} />
                <Origin company={company} origin={action.origin} />
              </span>
            ),
            status: t(`status.${action.status}`),
            responsible: <ResponsibleName responsible={action.responsible} />,
            deadline: <Deadline deadline={action.deadline} isOverdue={action.isOverdue} />,
            level: t(`level.${action.level}`),
            department: action.department ? <bdi>{action.department.name}</bdi> : null,
          },
        }))}
      />
    </section>
  )
}

import type { ActionEntry } from '@trivselsrum/contracts/actions'
import type { Reply } from '@trivselsrum/contracts/endpoint'
import type { PlanFilter, readBoard } from '@trivselsrum/contracts/plan'
import { getTranslations } from 'next-intl/server'
import { paths } from '@/lib/paths'
import { ActionTitle, ResponsibleName, When } from '../action-facts'
import { Board } from './board'
import { moveAction } from './move.action'

interface Props {
  company: string
  columns: Reply<typeof readBoard>['columns']
  filter: PlanFilter
}

/** The plan by status, a column each. */
export async function PlanBoard({ company, columns, filter }: Props) {
  const [t, plan] = [await getTranslations('planBoard'), await getTranslations('plan')]
  return (
    <Board
      move={moveAction.bind(null, company)}
      columns={columns.map(({ status, actions, total }) => ({
        status,
        name: plan(`status.${status}`),
        total,
        count: plan('count', { count: total }),
        cards: actions.map((action) => ({
          id: action.id,
          version: action.version,
          title: action.title,
          canMove: action.can.changeStatus,
          face: <Face company={company} action={action} />,
        })),
        all:
          total > actions.length
            ? { href: paths.plan(company, { ...filter, status }), text: t('all', { count: total }) }
            : undefined,
      }))}
      words={{
        nothing: t('nothing'),
        move: t('move'),
        to: t('to'),
        reason: t('reason'),
        reasonHint: t('reasonHint'),
        submit: t('submit'),
      }}
    />
  )
}

async function Face({ company, action }: { company: string; action: ActionEntry }) {
  const t = await getTranslations('plan')
  return (
    <div className="grid gap-1 text-[0.95rem]">
      <p className="text-base">
        <ActionTitle company={company} action={action} />
      </p>
      <p>
        <ResponsibleName responsible={action.responsible} />
      </p>
      <p>
        <When action={action} />
      </p>
      <p className="text-ink-soft">{t(`level.${action.level}`)}</p>
    </div>
  )
}

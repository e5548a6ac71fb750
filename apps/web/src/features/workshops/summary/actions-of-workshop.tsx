import type { ActionStatus } from '@trivselsrum/contracts/actions'
import { getTranslations } from 'next-intl/server'
import { ActionTitle, ResponsibleName, When } from '@/features/plan/action-facts'
import type { MadeAction } from '../read-notes'

/** What was made of a workshop in the action plan, and how far it has come. */
export async function ActionsOfWorkshop({ company, actions }: { company: string; actions: MadeAction[] }) {
  const [t, plan] = [await getTranslations('workshopSummary'), await getTranslations('plan')]
  return (
    <section className="card grid gap-3" aria-labelledby="actions">
      <h2 id="actions">{t('actions')}</h2>
      <ul>
        {actions.map(({ action }) => (
          <li key={action.id} className="border-line py-3 not-first:border-t">
            <ActionTitle company={company} action={action} />
            <p className="text-[0.95rem]">
              {isOpen(action.status) && `${plan(`status.${action.status}`)} · `}
              <When action={action} /> · <ResponsibleName responsible={action.responsible} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** When one is done or dropped, its day says so. */
const isOpen = (status: ActionStatus) => status === 'planned' || status === 'underway'

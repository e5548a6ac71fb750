import type { WorkshopNote } from '@trivselsrum/contracts/workshop-events'
import type { Written } from '@trivselsrum/toolkit/programme/answers'
import { getTranslations } from 'next-intl/server'
import { readActions, readNotes } from '../read-notes'
import { ActionsOfWorkshop } from './actions-of-workshop'
import { Proposals } from './proposals'
import type { Summarised } from './summarised'
import { canBecomeAction, writtenIn } from './written'
import { WrittenSteps } from './written-steps'

/** What came of a workshop: proposals and what was made of them, and everything that was written. */
export async function Summary({ company, workshop }: Omit<Summarised, 'actions'>) {
  const t = await getTranslations('workshopSummary')
  const place = { company, workshop: workshop.id }
  const [notes, actions] = await Promise.all([readNotes(place), readActions(place)])
  const steps = writtenIn({ programme: workshop.programme, choices: workshop.choices, notes })
  const isProposals = (one: Written<WorkshopNote>) => one.kind === 'notes' && one.isProposals
  const proposals = steps.flatMap(({ activities }) => activities.filter(isProposals))
  const rest = steps.flatMap((step) => {
    const activities = step.activities.filter((one) => !isProposals(one))
    return activities.length > 0 ? [{ ...step, activities }] : []
  })
  const shared = { company, workshop, actions }
  return (
    <>
      {steps.length === 0 && <p className="card text-ink-soft">{t('nothing')}</p>}
      {proposals.length > 0 && <Proposals {...shared} proposals={proposals} />}
      {actions.length > 0 && <ActionsOfWorkshop company={company} actions={actions} />}
      {rest.length > 0 && <WrittenSteps {...shared} steps={rest} canBecomeAction={canBecomeAction(steps)} />}
    </>
  )
}

import type { Workshop } from '@trivselsrum/contracts/workshops'
import { dayOf } from '@trivselsrum/toolkit/day'
import { getLocale, getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/action-form'
import { SubmitButton } from '@/components/submit-button'
import { formatCalendarDay } from '@/lib/format'
import { changeFollowUpAction } from '../workshop.actions'
import { FollowUpForm } from './follow-up-form'

/** When it is looked at what became of a workshop; once the day has come, that it was done. */
export async function FollowUp({ company, workshop }: { company: string; workshop: Workshop }) {
  const [t, language] = [await getTranslations('workshopFollowUp'), await getLocale()]
  const { id, followUpOn, can } = workshop
  const action = changeFollowUpAction.bind(null, { company, workshop: id })
  const isDue = followUpOn !== null && followUpOn <= dayOf(new Date())
  if (!can.hold && !followUpOn) return null
  return (
    <section className="card grid gap-3" aria-labelledby="follow-up">
      <h2 id="follow-up">{t('title')}</h2>
      {followUpOn ? (
        <p>{t(isDue ? 'due' : 'on', { date: formatCalendarDay(followUpOn, language) })}</p>
      ) : (
        <p>{t('none')}</p>
      )}
      {can.hold && isDue && (
        <ActionForm action={action}>
          {/* No day any more: it was looked at. */}
          <input type="hidden" name="followUpOn" value="" />
          <div>
            <SubmitButton>{t('done')}</SubmitButton>
          </div>
        </ActionForm>
      )}
      {can.hold && (
        <FollowUpForm
          action={action}
          value={isDue ? '' : (followUpOn ?? '')}
          words={{ label: t(isDue ? 'again' : 'day'), hint: t('hint'), submit: t('submit') }}
        />
      )}
    </section>
  )
}

import type { Reminders } from '@trivselsrum/contracts/reminders'
import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/action-form'
import { SeenBy } from '@/components/seen-by'
import { SubmitButton } from '@/components/submit-button'
import { Tick } from '@/features/rounds/choice-fields'
import { chooseRemindersAction } from './reminder.actions'

/** What one wants to be reminded of: what is not ticked does not come. */
export async function ChoiceSection({ company, reminders }: { company: string; reminders: Reminders }) {
  const t = await getTranslations('reminders')
  return (
    <section className="card grid gap-4" aria-labelledby="choices">
      <h2 id="choices">{t('choices')}</h2>
      <p className="text-ink-soft">{t('lead')}</p>
      <ActionForm action={chooseRemindersAction.bind(null, company)}>
        <fieldset className="grid min-w-0 gap-1">
          <legend className="pb-1 font-semibold">{t('legend')}</legend>
          {reminders.kinds.map(({ kind, isOn }) => (
            <Tick key={kind} type="checkbox" name="kinds" value={kind} isOn={isOn} label={t(`kind.${kind}`)} />
          ))}
        </fieldset>
        <SeenBy>{t('seenBy')}</SeenBy>
        <div>
          <SubmitButton>{t('save')}</SubmitButton>
        </div>
      </ActionForm>
    </section>
  )
}

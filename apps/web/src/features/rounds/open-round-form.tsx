import type { Quarter } from '@trivselsrum/toolkit/quarter'
import { getLocale, getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/action-form'
import { controlClass, Field } from '@/components/field'
import { SeenBy } from '@/components/seen-by'
import { SubmitButton } from '@/components/submit-button'
import { formatQuarter } from '@/lib/format'
import { openRoundAction } from './round.actions'

/** Which quarter, how it is answered, and who will see it. */
export async function OpenRoundForm({
  company,
  current,
  quarters,
}: {
  company: string
  current: Quarter
  quarters: Quarter[]
}) {
  const [t, language] = [await getTranslations('newRound'), await getLocale()]
  const promise = await getTranslations('promise')
  return (
    <ActionForm
      action={openRoundAction.bind(null, company)}
      idempotencyKey={crypto.randomUUID()}
      className="grid gap-6"
    >
      <Field id="quarter" label={t('quarter')} hint={t('quarterHint')}>
        {(control) => (
          <select {...control} name="quarter" defaultValue={quarters[0]} className={controlClass}>
            {quarters.map((quarter) => (
              <option key={quarter} value={quarter}>
                {quarter === current
                  ? t('thisQuarter', { quarter: formatQuarter(quarter, language) })
                  : formatQuarter(quarter, language)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <section className="card grid gap-3">
        <h2>{t('jointTitle')}</h2>
        <p>{t('jointDetail')}</p>
        <SeenBy>{promise('joint')}</SeenBy>
      </section>
      <div>
        <SubmitButton>{t('submit')}</SubmitButton>
      </div>
    </ActionForm>
  )
}

import type { Quarter } from '@trivselsrum/toolkit/quarter'
import { getLocale, getTranslations } from 'next-intl/server'
import { SeenBy } from '@/components/seen-by'
import { formatQuarter } from '@/lib/format'
import { QuarterForm } from './quarter-form'
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
  const nameOf = (quarter: Quarter) => {
    const name = formatQuarter(quarter, language)
    return quarter === current ? t('thisQuarter', { quarter: name }) : name
  }
  return (
    <QuarterForm
      action={openRoundAction.bind(null, company)}
      idempotencyKey={crypto.randomUUID()}
      quarters={quarters.map((quarter) => ({ quarter, name: nameOf(quarter) }))}
      words={{ label: t('quarter'), hint: t('quarterHint'), submit: t('submit') }}
    >
      <section className="card grid gap-3">
        <h2>{t('jointTitle')}</h2>
        <p>{t('jointDetail')}</p>
        <SeenBy>{promise('joint')}</SeenBy>
      </section>
    </QuarterForm>
  )
}

import type { Reply } from '@trivselsrum/contracts/endpoint'
import type { listFreeQuarters, readAnonymity } from '@trivselsrum/contracts/rounds'
import type { Quarter } from '@trivselsrum/toolkit/quarter'
import { getLocale, getTranslations } from 'next-intl/server'
import { formatQuarter } from '@/lib/format'
import { choiceWords, readAskable } from './askable'
import { OpeningForm } from './opening-form'
import { openRoundAction } from './round.actions'
import { RoundPromise } from './round-promise'
import { areTooFew } from './too-few'

interface OpenRoundFormProps {
  company: string
  free: Reply<typeof listFreeQuarters>
  anonymity: Reply<typeof readAnonymity>
}

/** Which quarter, how it is answered, by whom, and who will see it. */
export async function OpenRoundForm({ company, free, anonymity }: OpenRoundFormProps) {
  const [t, language] = [await getTranslations('opening'), await getLocale()]
  const { askable, more } = await readAskable(company)
  const { thresholds, members, headcount } = anonymity
  const nameOf = (quarter: Quarter) => {
    const name = formatQuarter(quarter, language)
    return quarter === free.current ? t('thisQuarter', { quarter: name }) : name
  }
  const refused = areTooFew(anonymity)
    ? t('tooFew', { count: Math.max(members, headcount ?? 0), needed: thresholds.means })
    : undefined
  const modes = (['joint', 'named', 'anonymous'] as const).map((mode) => ({
    mode,
    title: t(`mode.${mode}.title`),
    good: t(`mode.${mode}.good`),
    promise: <RoundPromise mode={mode} thresholds={thresholds} />,
    ...(mode === 'anonymous' && { refused }),
  }))
  return (
    <OpeningForm
      action={openRoundAction.bind(null, company)}
      idempotencyKey={crypto.randomUUID()}
      quarters={free.quarters.map((quarter) => ({ quarter, name: nameOf(quarter) }))}
      modes={modes}
      askable={askable}
      words={{
        quarter: t('quarter'),
        quarterHint: t('quarterHint'),
        mode: t('modeLegend'),
        links: t('links'),
        linksHint:
          members < thresholds.means ? t('linksNeeded', { members, needed: thresholds.means }) : t('linksHint'),
        submit: t('submit'),
        choice: await choiceWords(more, 'later'),
      }}
    />
  )
}

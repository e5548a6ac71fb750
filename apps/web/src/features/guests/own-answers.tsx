import { getLocale, getTranslations } from 'next-intl/server'
import { readRating } from '@/features/rounds/rating-words'
import { RoundPromise } from '@/features/rounds/round-promise'
import { formatQuarter } from '@/lib/format'
import type { SheetState } from './asked'
import { askedOf } from './asked-of'
import type { OwnSheet } from './own-sheet'
import { SheetForm } from './sheet-form'
import { sheetWords } from './sheet-words'

/** The sheet that a code was given for, filled with what was answered; sent, it takes the place of the earlier one. */
export async function OwnAnswers({
  own,
  action,
}: {
  own: OwnSheet | undefined
  action: (state: SheetState, form: FormData) => Promise<SheetState>
}) {
  const t = await getTranslations('receipt')
  const words = await sheetWords()
  const asked = own && (await askedBy(own))
  return (
    <SheetForm
      asked={asked?.shown}
      action={action}
      hidden={asked ? asked.hidden : {}}
      answers={own?.answers ?? undefined}
      words={{ ...words, submit: t('replace') }}
      promise={own && <RoundPromise mode="anonymous" thresholds={own.thresholds} />}
    >
      <h1>{t('title')}</h1>
    </SheetForm>
  )
}

async function askedBy({ company, quarter, askedWith, receipt, round }: OwnSheet) {
  const place = { company, quarter: formatQuarter(quarter, await getLocale()) }
  return {
    shown: askedOf(await readRating(askedWith), place),
    hidden: { receipt, round, tool: askedWith.tool, version: String(askedWith.version), ...place },
  }
}

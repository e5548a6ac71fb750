import type { AnonymousForm } from '@trivselsrum/contracts/anonymous-sheets'
import { newReceipt } from '@trivselsrum/contracts/receipt'
import { getLocale, getTranslations } from 'next-intl/server'
import { SeenBy } from '@/components/seen-by'
import { readRating } from '@/features/rounds/rating-words'
import { RoundPromise } from '@/features/rounds/round-promise'
import type { Reading } from '@/lib/api-server'
import { formatQuarter } from '@/lib/format'
import type { SheetState } from './asked'
import { askedOf } from './asked-of'
import { Explained } from './explained'
import { SheetForm } from './sheet-form'
import { sheetWords } from './sheet-words'

/** The sheet of somebody who answers without a name, come by a link or signed in; or why there is none. */
export async function AnonymousSheet({
  reading,
  action,
}: {
  reading: Reading<AnonymousForm>
  action: (state: SheetState, form: FormData) => Promise<SheetState>
}) {
  const t = await getTranslations('guestSheet')
  const words = await sheetWords()
  const asked = reading.reply && (await askedBy(reading.reply))
  return (
    <SheetForm
      asked={asked?.shown}
      action={action}
      hidden={asked ? asked.hidden : {}}
      words={words}
      promise={
        reading.reply && (
          <div className="grid gap-2">
            <RoundPromise mode="anonymous" thresholds={reading.reply.thresholds} />
            {reading.reply.department && <SeenBy>{t('countsFor', { department: reading.reply.department })}</SeenBy>}
          </div>
        )
      }
    >
      {reading.problem && <Explained problem={reading.problem} />}
    </SheetForm>
  )
}

async function askedBy(form: AnonymousForm) {
  const place = { company: form.company, quarter: formatQuarter(form.quarter, await getLocale()) }
  const { tool, version } = form.askedWith
  return {
    shown: askedOf(await readRating(form.askedWith), place, form.departments),
    // The code is made with the page: sent twice, it is one sheet.
    hidden: { receipt: newReceipt(), round: form.round, tool, version: String(version), ...place },
  }
}

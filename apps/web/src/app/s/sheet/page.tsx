import { readShare } from '@trivselsrum/contracts/shares'
import { redirect } from 'next/navigation'
import { AnonymousSheet } from '@/features/guests/anonymous-sheet'
import { handInThroughShareAction } from '@/features/guests/guest.actions'
import { findOwnSheet } from '@/features/guests/own-sheet'
import { readOrRefusal } from '@/lib/api-server'
import { isAnswerToForm } from '@/lib/is-answer-to-form'
import { paths } from '@/lib/paths'

export default async function ShareSheetPage() {
  const reading = await readOrRefusal(readShare, {})
  // Back from the receipt is not a second sheet; and a passcode is asked for where nobody has typed anything.
  if (!(await isAnswerToForm())) {
    if (reading.problem?.code === 'passcode-needed') redirect(paths.share())
    const own = reading.reply && (await findOwnSheet())
    if (own && own.round === reading.reply?.round) redirect(paths.share())
  }
  return <AnonymousSheet reading={reading} action={handInThroughShareAction} />
}

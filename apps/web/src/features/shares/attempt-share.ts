import type { NewShare, ShareMade } from '@trivselsrum/contracts/shares'
import { revalidatePath } from 'next/cache'
import type { z } from 'zod'
import { untouched } from '@/lib/form-state'
import { refusedState, textOf } from '@/lib/refused-state'
import type { MakeState } from './make-state'
import { qrPath } from './qr-path'

/** Makes the link that a form asks for and shows what is told once; or says why not, with what was typed. */
export async function attemptShare(
  form: FormData,
  make: (body: z.input<typeof NewShare>, values: Record<string, string>) => Promise<z.output<typeof ShareMade>>,
): Promise<MakeState> {
  const values = textOf(form, ['share', 'label', 'department', 'days', 'passcode'])
  const { share = '', label = '', days, passcode } = values
  try {
    const made = await make({ share, label, days: Number(days), ...(passcode && { passcode }) }, values)
    revalidatePath('/', 'layout')
    return { ...untouched, made: { id: made.share.id, ...made, qr: qrPath(made.address) } }
  } catch (error) {
    return refusedState(error, values)
  }
}

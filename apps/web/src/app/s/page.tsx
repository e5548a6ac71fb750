import { readShare } from '@trivselsrum/contracts/shares'
import { Explained } from '@/features/guests/explained'
import { findOwnSheet } from '@/features/guests/own-sheet'
import { Passcode } from '@/features/guests/passcode'
import { Welcome } from '@/features/guests/welcome'
import { readOrRefusal } from '@/lib/api-server'

export default async function SharePage() {
  const { reply: form, problem } = await readOrRefusal(readShare, {})
  if (problem?.code === 'passcode-needed') return <Passcode />
  if (problem) return <Explained problem={problem} />
  const own = await findOwnSheet()
  return <Welcome form={form} own={own?.round === form.round ? own : undefined} />
}

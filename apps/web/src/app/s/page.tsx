import { readShare } from '@trivselsrum/contracts/shares'
import { findOwnSheet } from '@/features/guests/own-sheet'
import { RefusedShare } from '@/features/guests/refused-share'
import { Welcome } from '@/features/guests/welcome'
import { readOrRefusal } from '@/lib/api-server'

export default async function SharePage() {
  const { reply: form, problem } = await readOrRefusal(readShare, {})
  if (problem) return <RefusedShare problem={problem} opens="round" />
  const own = await findOwnSheet()
  return <Welcome form={form} own={own?.round === form.round ? own : undefined} />
}

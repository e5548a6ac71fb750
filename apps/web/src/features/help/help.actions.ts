'use server'
import { readHelp, saveHelp } from '@trivselsrum/contracts/help'
import { call } from '@/lib/api-server'
import { attempt } from '@/lib/attempt'
import type { FormState } from '@/lib/form-state'
import { paths } from '@/lib/paths'
import { textOf } from '@/lib/refused-state'

const parts = ['name', 'about', 'phone', 'address'] as const

/** How an address is written by hand: without what stands before it. */
const whole = (address: string) => (!address || /^[a-z]+:/i.test(address) ? address : `https://${address}`)

/** Where somebody else has saved meanwhile, what they saved is shown beside what was typed. */
export async function saveHelpAction(company: string, _: FormState, form: FormData): Promise<FormState> {
  const { version = '', count = '' } = textOf(form, ['version', 'count'])
  const places = Array.from({ length: Math.min(Number(count) || 0, 12) }, (_, place) => place)
  const values = textOf(
    form,
    places.flatMap((place) => parts.map((part) => `${part}-${place}`)),
  )
  const typed = places.map((place) => ({
    place,
    ...(Object.fromEntries(parts.map((part) => [part, values[`${part}-${place}`]?.trim() ?? ''])) as Record<
      (typeof parts)[number],
      string
    >),
  }))
  const filled = typed.filter((line) => parts.some((part) => line[part]))
  const lines = filled.map(({ place: _, address, ...line }) => ({ ...line, address: whole(address) }))
  const state = await attempt({ ...values, version }, paths.help(company, 'yes'), () =>
    call(saveHelp, { params: { company }, body: { lines, version: Number(version) } }),
  )
  if (state.problem?.code === 'help-changed') {
    const now = await call(readHelp, { params: { company } })
    const theirs = now.lines.map(({ name, phone, address }) => [name, phone, address].filter(Boolean).join(' · '))
    const beside = { version: String(now.version), theirsBy: now.savedBy ?? '', theirs: theirs.join('\n') }
    return { ...state, values: { ...values, ...beside } }
  }
  // A fault is said at the field it was typed in: lines left empty were not sent.
  const fields = Object.fromEntries(
    Object.entries(state.fields).map(([path, message]) => {
      const [, index, part] = path.split('.')
      return [`${part}-${filled[Number(index)]?.place}`, message]
    }),
  )
  return { ...state, fields }
}

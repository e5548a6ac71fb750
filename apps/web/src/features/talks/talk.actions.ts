'use server'
import { beginTalk, readTalk, removeTalk, saveTalk } from '@trivselsrum/contracts/talks'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { call } from '@/lib/api-server'
import { attempt } from '@/lib/attempt'
import type { FormState } from '@/lib/form-state'
import { paths } from '@/lib/paths'
import { refusedState, textOf } from '@/lib/refused-state'
import { bodyOf, fieldOf, saidIn, sentValues } from './talk-values'

export async function beginTalkAction(
  { company, tool, form, parts }: { company: string; tool: string; form: string; parts: string[] },
  _: FormState,
  sent: FormData,
): Promise<FormState> {
  const values = sentValues(sent, parts)
  const { idempotencyKey = '' } = textOf(sent, ['idempotencyKey'])
  let begun: string
  try {
    const body = { tool, form, ...bodyOf(values, parts) }
    begun = (await call(beginTalk, { params: { company }, body }, { idempotencyKey })).id
  } catch (error) {
    return placed(await refusedState(error, values))
  }
  revalidatePath('/', 'layout')
  redirect(paths.talk(company, begun, 'yes'))
}

/** Where it was saved on another device meanwhile, what stands there is shown beside what was typed here. */
export async function saveTalkAction(
  { company, talk, parts }: { company: string; talk: string; parts: string[] },
  _: FormState,
  sent: FormData,
): Promise<FormState> {
  const values = sentValues(sent, parts)
  const { version = '' } = textOf(sent, ['version'])
  const params = { company, talk }
  const state = await attempt({ ...values, version }, paths.talk(company, talk, 'yes'), () =>
    call(saveTalk, { params, body: { ...bodyOf(values, parts), version: Number(version) } }),
  )
  if (state.problem?.code !== 'talk-changed') return placed(state)
  const now = await call(readTalk, { params })
  return { ...state, values: { ...values, version: String(now.version), theirs: saidIn(now, now.guide) } }
}

/** What is said of a text is said at its field; a day that has passed, at the day. */
function placed(state: FormState): FormState {
  const fields = Object.fromEntries(
    Object.entries(state.fields).map(([path, message]) => [
      path.replace(/^texts\.(.*)$/, (_, part) => fieldOf(part)),
      message,
    ]),
  )
  const { code, detail = '' } = state.problem ?? {}
  return { ...state, fields: { ...fields, ...(code === 'day-passed' && { followUpOn: detail }) } }
}

export async function removeTalkAction({ company, talk }: { company: string; talk: string }): Promise<FormState> {
  return attempt(
    {},
    paths.talks(company, { done: 'removed' }),
    () => call(removeTalk, { params: { company, talk } }),
    // Deleted elsewhere, or its day has come: it is gone, as was wanted.
    ['not-found'],
  )
}

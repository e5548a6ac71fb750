'use server'
import { ApiError } from '@trivselsrum/contracts/client'
import type { Problem } from '@trivselsrum/contracts/problem'
import { AdaptationChanged, adaptTool, readCompanyTool } from '@trivselsrum/contracts/toolbox'
import { adaptWorkshop, readWorkshop, type Workshop, WorkshopChanged } from '@trivselsrum/contracts/workshops'
import { type Adaptation, asPublished } from '@trivselsrum/toolkit/programme/adaptation'
import type { Programme } from '@trivselsrum/toolkit/programme/programme'
import type { Language } from '@trivselsrum/toolkit/tool'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { call } from '@/lib/api-server'
import { attempt } from '@/lib/attempt'
import type { FormState } from '@/lib/form-state'
import { paths } from '@/lib/paths'
import { refusedState, textOf } from '@/lib/refused-state'
import { adaptationText } from './adaptation-text'
import { publishedOf } from './published'
import { fieldOf, removedFrom, sentAdaptation, sentValues } from './sent-adaptation'

/** The tool a form was shown for, and in which language. */
interface ShownTool {
  company: string
  tool: string
  language: Language
}

interface ShownWorkshop {
  company: string
  workshop: string
}

const versionOf = (form: FormData) => Number(textOf(form, ['version']).version)

export async function adaptToolAction(shown: ShownTool, _: FormState, form: FormData): Promise<FormState> {
  const { language, ...params } = shown
  const values = sentValues(form)
  let sent = asPublished
  try {
    const { published } = await call(readCompanyTool, { params, query: { language } })
    sent = sentAdaptation(values, published)
    await call(adaptTool, { params, body: { adaptation: sent, version: versionOf(form) } })
  } catch (error) {
    const current = changed(error, (problem) => AdaptationChanged.safeParse(problem).data?.current)
    return refusedAdaptation(error, {
      values,
      version: versionOf(form),
      sent,
      theirs: current && { ...current, by: current.savedBy ?? '' },
    })
  }
  revalidatePath('/', 'layout')
  redirect(paths.tool(shown.company, shown.tool, 'adapted'))
}

export async function adaptWorkshopAction(params: ShownWorkshop, _: FormState, form: FormData): Promise<FormState> {
  const values = sentValues(form)
  let [sent, before]: [Adaptation, Workshop | undefined] = [asPublished, undefined]
  try {
    before = await call(readWorkshop, { params })
    sent = sentAdaptation(values, await publishedOf(params.company, before))
    await call(adaptWorkshop, { params, body: { adaptation: sent, version: versionOf(form) } })
  } catch (error) {
    const current = changed(error, (problem) => WorkshopChanged.safeParse(problem).data?.current)
    const state = await refusedAdaptation(error, {
      values,
      version: versionOf(form),
      sent,
      theirs: current && { ...current, published: await publishedOf(params.company, current), by: '' },
    })
    if (state.problem?.code !== 'prompt-written-in' || !before) return state
    const { title } = state.problem
    const places = removedFrom(before, sent)
    return { ...state, fields: { ...state.fields, ...Object.fromEntries(places.map((name) => [name, title])) } }
  }
  revalidatePath('/', 'layout')
  redirect(paths.workshop(params.company, params.workshop, 'adapted'))
}

/** Gives up everything that is the company’s own in a tool. */
export async function resetToolAction(params: { company: string; tool: string }, _: FormState, form: FormData) {
  const body = { adaptation: asPublished, version: versionOf(form) }
  return attempt({}, paths.tool(params.company, params.tool, 'reset'), () => call(adaptTool, { params, body }))
}

export async function resetWorkshopAction(params: ShownWorkshop, _: FormState, form: FormData) {
  const body = { adaptation: asPublished, version: versionOf(form) }
  return attempt({}, paths.workshop(params.company, params.workshop, 'adapted'), () =>
    call(adaptWorkshop, { params, body }),
  )
}

/** What stands now, where somebody else was faster. */
interface Theirs {
  adaptation: Adaptation
  published: Programme
  version: number
  by: string
}

const changed = <Current>(error: unknown, currentOf: (problem: Problem) => Current) =>
  error instanceof ApiError ? currentOf(error.problem) : undefined

/** The form as it was sent, with what is wrong at the fields it is about; and beside it what somebody else has saved. */
async function refusedAdaptation(
  error: unknown,
  {
    values,
    version,
    sent,
    theirs,
  }: { values: Record<string, string>; version: number; sent: Adaptation; theirs: Theirs | undefined },
): Promise<FormState> {
  const state = await refusedState(error, { ...values, version: String(version) })
  const fields = Object.fromEntries(Object.entries(state.fields).map(([path, said]) => [fieldOf(path, sent), said]))
  if (!theirs) return { ...state, fields }
  const beside = {
    version: String(theirs.version),
    theirsBy: theirs.by,
    theirs: await adaptationText(theirs.adaptation, theirs.published),
  }
  return { ...state, fields, values: { ...values, ...beside } }
}

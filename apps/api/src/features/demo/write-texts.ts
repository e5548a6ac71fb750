import { FRAGMENT } from '@trivselsrum/contracts/policy-live'
import { newReceipt } from '@trivselsrum/contracts/receipt'
import { addYears, dayOf } from '@trivselsrum/toolkit/day'
import type { Document } from '@trivselsrum/toolkit/document/document'
import { plainText, sectionsOf, textBlocksOf } from '@trivselsrum/toolkit/document/sections'
import { addQuarters, quarterOf } from '@trivselsrum/toolkit/quarter'
import { newId } from '../../platform/clock.ts'
import type { CompanyScope } from '../../platform/database.ts'
import type { Actor, CompanyContext, PublicContext } from '../../platform/scopes.ts'
import { acceptContribution } from '../consultations/accept-contribution.ts'
import { answerConsultation } from '../consultations/answer-consultation.ts'
import { closeConsultation } from '../consultations/close-consultation.ts'
import { contribute } from '../consultations/contribute.ts'
import { decideContribution } from '../consultations/decide-contribution.ts'
import { openConsultation } from '../consultations/open-consultation.ts'
import { supportContribution } from '../consultations/support-contribution.ts'
import { changeDraft } from '../drafts/draft-log.ts'
import { elementOf } from '../drafts/y-document.ts'
import { adoptDraft } from '../editions/adopt-draft.ts'
import { confirmReading } from '../editions/confirm-reading.ts'
import { publishEdition } from '../editions/publish-edition.ts'
import { beginPolicy } from '../policies/begin-policy.ts'
import { changePolicy } from '../policies/change-policy.ts'
import { choosePolicyForm } from '../policies/choose-policy-form.ts'
import { readPolicyDraft } from '../policies/read-policy-draft.ts'
import { savePolicyNote } from '../policies/save-policy-note.ts'
import { companySlug as company } from './course.ts'
import { dayIn } from './measure.ts'
import { policy as mentalHealth, rules, type Said } from './texts.ts'

const DAY = 24 * 3_600_000

type At = (now: Date, actor?: Actor) => CompanyContext

/**
 * Rules of living, from the talk before the writing over a consultation to an edition that most have read; and a policy
 * that is out with everybody now.
 */
export async function writeTexts(context: PublicContext & CompanyScope, actors: readonly Actor[]) {
  const [, amo] = actors
  if (!amo) return
  const at: At = (now, actor = amo) => ({ ...context, actor, now, newId: () => newId(now) })
  await writeRules(at, actors, context.now)
  await writePolicy(at, actors, context.now)
}

async function writeRules(at: At, actors: readonly Actor[], now: Date) {
  const quarter = addQuarters(quarterOf(now), -3)
  const on = (day: number) => new Date(dayIn(quarter, day))
  const params = await begin(at(on(45)), rules)
  await choosePolicyForm(at(on(46)), { params, query: undefined, body: { form: 'rules', startsFrom: 'nothing' } })
  const { edition } = await draftOf(at(on(46)), params)
  await changeDraft(at(on(46)), edition, (doc) => {
    const fragment = doc.getXmlFragment(FRAGMENT)
    fragment.delete(0, fragment.length)
    fragment.insert(0, rules.text.content.map(elementOf))
  })
  const asked = await ask(at, actors, { params, said: rules.said, lead: rules.lead, opened: on(48), closes: on(60) })
  await settleAll(at, asked, on(61))
  const { head } = await draftOf(at(on(62)), params)
  const adoptedOn = dayOf(on(62))
  const adoption = { edition, head, adoptedBy: rules.adoptedBy, adoptedOn, reviewOn: addYears(adoptedOn, 1) }
  await adoptDraft(at(on(62)), { params, query: undefined, body: adoption })
  const adopted = { ...params, edition: 1 }
  await publishEdition(at(on(63)), { params: adopted, query: undefined, body: undefined })
  // Two of three have said so.
  for (const [place, actor] of actors.entries())
    if (place % 3 !== 2)
      await confirmReading(at(on(64 + (place % 9)), actor), { params: adopted, query: undefined, body: undefined })
}

async function writePolicy(at: At, actors: readonly Actor[], now: Date) {
  const ago = (days: number) => new Date(now.getTime() - days * DAY)
  const params = await begin(at(ago(20)), mentalHealth)
  await choosePolicyForm(at(ago(18)), { params, query: undefined, body: { form: 'policy', startsFrom: 'template' } })
  const { fillIns, title, lead, said } = mentalHealth
  // Its notes do not count as changes of its own: begun, and given a form.
  await changePolicy(at(ago(17)), { params, query: undefined, body: { title, fillIns, version: 2 } })
  await ask(at, actors, { params, said, lead, opened: ago(5), closes: new Date(now.getTime() + 9 * DAY) })
}

type InPolicy = { company: string; policy: string }

/** A policy with what was said before anything was written. */
async function begin(context: CompanyContext, { title, notes }: { title: string; notes: Record<string, string> }) {
  const body = { title, language: 'da' as const, workshop: null }
  const { id } = await beginPolicy(context, { params: { company }, query: undefined, body })
  const params: InPolicy = { company, policy: id }
  for (const [box, text] of Object.entries(notes) as [keyof typeof rules.notes, string][])
    await savePolicyNote(context, { params: { ...params, box }, query: undefined, body: { text, version: 0 } })
  return params
}

function draftOf(context: CompanyContext, params: InPolicy) {
  return readPolicyDraft(context, { params, query: undefined, body: undefined })
}

interface Asking {
  params: InPolicy
  said: readonly Said[]
  lead: string
  opened: Date
  closes: Date
}

interface Asked {
  consultation: string
  said: { contribution: string; what: Said }[]
}

/** A consultation on all of a draft, with what members contribute and support, each under a code of their own. */
async function ask(at: At, actors: readonly Actor[], { params, said, lead, opened, closes }: Asking): Promise<Asked> {
  const { edition, document } = await draftOf(at(opened), params)
  const sections = sectionsOf(document).map(({ id }) => id)
  const consultation = newId(opened)
  const body = { consultation, edition, sections, lead, closesOn: dayOf(closes), membersOnly: false }
  await openConsultation(at(opened), { params, query: undefined, body })
  const codes = actors.map(newReceipt)
  const receiptOf = (place: number) => codes[place % codes.length] ?? newReceipt()
  const kept: Asked['said'] = []
  for (const [place, what] of said.entries()) {
    const by = 4 + place
    const when = new Date(opened.getTime() + (1 + place) * (DAY / 2))
    const contribution = crypto.randomUUID()
    const { kind, section, about, words = '', text = '', name = null } = what
    const passage = about ? passageIn(document, section, about) : null
    await contribute(at(when, actors[by]), {
      params: { company, consultation },
      query: undefined,
      body: { receipt: receiptOf(by), contribution, kind, section, passage, words, text, name, isSure: true },
    })
    for (let count = 1; count <= what.supports; count++)
      await supportContribution(at(when, actors[(by + count) % actors.length]), {
        params: { company, consultation, contribution },
        query: undefined,
        body: { receipt: receiptOf(by + count), isSupported: true },
      })
    kept.push({ contribution, what })
  }
  return { consultation, said: kept }
}

/** Where some words stand in a section. */
function passageIn(document: Document, section: string, words: string) {
  const blocks = textBlocksOf(sectionsOf(document).find(({ id }) => id === section)?.blocks ?? [])
  const block = blocks.findIndex(({ content }) => plainText(content).includes(words))
  const from = plainText(blocks[block]?.content).indexOf(words)
  return { block, from, to: from + words.length, text: words }
}

/** A consultation closed, everything in it decided on, and told what became of it. */
async function settleAll(at: At, { consultation, said }: Asked, closed: Date) {
  const params = { company, consultation }
  await closeConsultation(at(closed), { params, query: undefined, body: undefined })
  for (const { contribution, what } of said) {
    const one = { params: { ...params, contribution }, query: undefined }
    const { outcome = null, reason = '' } = what
    if (outcome === 'accepted')
      await acceptContribution(at(closed), { ...one, body: { version: 1, words: null, reason } })
    else await decideContribution(at(closed), { ...one, body: { version: 1, outcome, reason } })
  }
  await answerConsultation(at(closed), { params, query: undefined, body: { answer: rules.answer } })
}

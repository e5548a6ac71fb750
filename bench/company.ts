import { addDays, dayOf } from '@trivselsrum/toolkit/day'
import type { Document } from '@trivselsrum/toolkit/document/document'
import { sectionsOf } from '@trivselsrum/toolkit/document/sections'

export interface Company {
  url: string
  place: string
  ask: <T>(method: string, path: string, body?: object, cookie?: string) => Promise<{ reply: T; cookie: string }>
}

export interface Link {
  place: string
  token: string
}

/** A company of its own, signed up as anybody signs up. */
export async function signUp(url: string): Promise<Company> {
  let owner = ''
  const ask = async <T>(method: string, path: string, body?: object, cookie = owner) => {
    const response = await fetch(`${url}/api${path}`, {
      method,
      headers: {
        'sec-fetch-site': 'same-origin',
        ...(cookie && { cookie }),
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
    })
    if (!response.ok) throw new Error(`${method} ${path} was answered with ${response.status}`)
    const cookies = response.headers.getSetCookie().map((line) => line.split(';')[0])
    return { reply: (await response.json()) as T, cookie: cookies.join('; ') }
  }
  const email = `bench-${crypto.randomUUID()}@example.dk`
  const person = { name: 'Karen Holm', email, password: 'hesttagstenskov', language: 'da' }
  const made = await ask<{ company: string }>('POST', '/sign-up', { companyName: 'Målt & Vejet', ...person })
  owner = made.cookie
  return { url, place: `/companies/${made.reply.company}`, ask }
}

/** A round without names that a link leads into. */
export async function openLink({ place, ask }: Company, quarter: string): Promise<Link> {
  await ask('POST', `${place}/rounds`, { quarter, mode: 'anonymous', hasLinks: true })
  const round = `${place}/rounds/${quarter}`
  const made = await ask<Link>('POST', `${round}/shares`, { share: crypto.randomUUID(), label: 'Opslag' })
  return { place: round, token: made.reply.token }
}

/** A consultation on a new draft that a link leads into, and a section of it. */
export async function openConsultation({ place, ask }: Company): Promise<Link & { section: string }> {
  const begun = await ask<{ id: string }>('POST', `${place}/policies`, { title: 'Travlhed', language: 'da' })
  const policy = `${place}/policies/${begun.reply.id}`
  await ask('PUT', `${policy}/form`, { form: 'rules', startsFrom: 'template' })
  const { reply: draft } = await ask<{ edition: string; document: Document }>('GET', `${policy}/draft`)
  const sections = sectionsOf(draft.document).map(({ id }) => id)
  const closesOn = addDays(dayOf(new Date()), 30)
  const body = { consultation: crypto.randomUUID(), edition: draft.edition, sections, closesOn }
  const { reply } = await ask<{ id: string }>('POST', `${policy}/consultations`, body)
  const consultation = `${place}/consultations/${reply.id}`
  const made = await ask<Link>('POST', `${consultation}/shares`, { share: crypto.randomUUID(), label: 'Opslag' })
  return { place: consultation, token: made.reply.token, section: sections[0] ?? '' }
}

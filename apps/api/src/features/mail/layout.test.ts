import { describe, expect, test } from 'vitest'
import { htmlOf, textOf } from './layout.ts'
import type { Letter } from './letter.ts'
import { type FactsOf, letters, type MailKind } from './letters.ts'

const link = 'http://localhost/prove-email/x.y'
const round = { company: 'Æblehaven & <Søn>', quarter: '2026-Q4' as const, link }
const workshop = {
  company: 'Æblehaven & <Søn>',
  title: 'Stress & "ro"',
  startsAt: new Date('2026-12-03T09:00:00Z'),
  place: 'Kantinen <stuen>',
  link,
  calendar: link,
}
const facts: { [K in MailKind]: FactsOf<K> } = {
  'prove-address': { link, code: '012345' },
  'reset-password': { link },
  'password-changed': { link },
  'account-deleted': {},
  'company-closing': {
    company: 'Ask & Embla',
    by: 'Karen Holm',
    deletesAt: new Date('2026-12-08T10:00:00Z'),
    link,
  },
  invitation: { company: 'Æblehaven & <Søn>', inviter: 'Karen "K" Holm', role: 'amo', link },
  'edition-published': { company: 'Æblehaven & <Søn>', title: 'Ro & "plads" <her>', link },
  'round-opened': round,
  'round-reminder': round,
  'consultation-opened': { company: 'Æblehaven & <Søn>', title: 'Travlhed & "ro"', closesOn: '2026-12-10', link },
  'talk-deletion': { company: 'Æblehaven & <Søn>', count: 2, deletesOn: '2026-12-10', link },
  'workshop-invited': { ...workshop, isFacilitator: true },
  'workshop-moved': workshop,
  reminders: {
    company: 'Æblehaven & <Søn>',
    passages: [
      { kind: 'deadline-soon', actions: [{ id: '1', title: 'Ny <belysning> & "lys"', day: '2026-12-03' }], more: 2 },
      { kind: 'follow-up', actions: [{ id: '2', title: 'Fast makker', day: '2026-11-26' }], more: 0 },
      { kind: 'overdue', count: 3 },
      { kind: 'quarter-without-round', quarter: '2026-Q4' },
      { kind: 'policy-review', texts: [{ policy: '3', title: 'Ro & <plads>', day: '2026-12-03' }], more: 1 },
      { kind: 'policy-unread', texts: [{ policy: '4', title: 'Tre ord', day: '2026-11-17' }], more: 0 },
      { kind: 'workshop-soon', workshops: [{ id: '5', title: 'Ro & <rum>', startsAt: workshop.startsAt }], more: 1 },
      { kind: 'workshop-follow-up', workshops: [{ id: '6', title: 'Tonen', day: '2026-12-03' }], more: 0 },
    ],
    links: {
      action: () => link,
      overdue: link,
      newRound: link,
      policy: () => link,
      workshop: () => link,
      choices: link,
      unsubscribe: link,
    },
  },
}

/** What a reader sees of the parts of a letter, and where they are led. */
const saidIn = ({ parts }: Letter): string[] =>
  parts.flatMap((part) => ('links' in part ? part.links.flatMap((entry) => Object.values(entry)) : Object.values(part)))

const all = (Object.keys(letters) as MailKind[]).flatMap((kind) =>
  (['da', 'en'] as const).map((language) => {
    const write = letters[kind][language] as (facts: unknown) => Letter
    return { kind, language, letter: write(facts[kind]) }
  }),
)

describe.each(all)('$kind in $language', ({ kind, language, letter }) => {
  const html = htmlOf(letter, language)
  const text = textOf(letter, language)

  test('says the same as HTML and as text, with the link readable in both', () => {
    for (const part of saidIn(letter)) {
      expect(text).toContain(part)
      expect(html).toContain(
        part.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;'),
      )
    }
    expect(text).toContain(letter.heading)
    const links = letter.parts.map((part) => ('button' in part ? 2 : 'links' in part ? part.links.length : 0))
    const leads = html.match(new RegExp(`href="${link}"`, 'g'))
    expect(leads ?? []).toHaveLength(links.reduce((sum, count) => sum + count, 0))
  })

  test('fetches nothing, runs nothing and tracks nobody', () => {
    expect(html).not.toMatch(/<(img|script|iframe|object|style[^>]*src|link\b)|url\(|src=|background=/i)
    for (const [address] of html.matchAll(/https?:\/\/[^"'\s<]+/g))
      expect([link, 'http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd']).toContain(address)
  })

  test('says which language it is in, and never shouts', () => {
    expect(html).toContain(`lang="${language}"`)
    expect(letter.subject).not.toMatch(/[!\r\n]/)
    expect(saidIn(letter).join()).not.toContain('!')
  })

  test('differs from the other language', () => {
    const other = letters[kind][language === 'da' ? 'en' : 'da'] as (facts: unknown) => Letter
    expect(other(facts[kind]).subject).not.toBe(letter.subject)
  })
})

import { describe, expect, test } from 'vitest'
import { htmlOf, textOf } from './layout.ts'
import type { Letter } from './letter.ts'
import { type FactsOf, letters, type MailKind } from './letters.ts'

const link = 'http://localhost/prove-email/x.y'
const round = { company: 'Æblehaven & <Søn>', quarter: '2026-Q4' as const, link }
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
  'round-opened': round,
  'round-reminder': round,
}

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
    for (const part of letter.parts.flatMap((part) => Object.values(part))) {
      expect(text).toContain(part)
      expect(html).toContain(
        part.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;'),
      )
    }
    expect(text).toContain(letter.heading)
    const leadsOn = letter.parts.some((part) => 'href' in part)
    expect(html.match(new RegExp(`href="${link}"`, 'g')) ?? []).toHaveLength(leadsOn ? 2 : 0)
  })

  test('fetches nothing, runs nothing and tracks nobody', () => {
    expect(html).not.toMatch(/<(img|script|iframe|object|style[^>]*src|link\b)|url\(|src=|background=/i)
    for (const [address] of html.matchAll(/https?:\/\/[^"'\s<]+/g))
      expect([link, 'http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd']).toContain(address)
  })

  test('says which language it is in, and never shouts', () => {
    expect(html).toContain(`lang="${language}"`)
    expect(letter.subject).not.toMatch(/[!\r\n]/)
    expect(letter.parts.flatMap((part) => Object.values(part)).join()).not.toContain('!')
  })

  test('differs from the other language', () => {
    const other = letters[kind][language === 'da' ? 'en' : 'da'] as (facts: unknown) => Letter
    expect(other(facts[kind]).subject).not.toBe(letter.subject)
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isLockedOut, judgeRefresh, slugOf } from './rules.ts'

describe("a company's address", () => {
  test.each([
    ['Nørregaard Smede A/S', 'noerregaard-smede-a-s'],
    ['Åse & Bjørn Æbleplantage', 'aase-bjoern-aebleplantage'],
    ['Große Straße GmbH', 'grosse-strasse-gmbh'],
    ['Café Élan', 'cafe-elan'],
    ['Ｆｕｌｌ Ｗｉｄｔｈ', 'full-width'],
    ['--  3F  --', '3f'],
    ['ﬁnger & ½', 'finger-1-2'],
  ])('of "%s" is %s', (name, slug) => {
    expect(slugOf(name)).toBe(slug)
  })

  test.each(['🙂🙂🙂', 'شركة السلام', 'חברה', '株式会社', '---', 'x', 'Q', 'API', 'login'])(
    'of "%s", which leaves nothing of its own, is a neutral one',
    (name) => {
      expect(slugOf(name)).toBe('virksomhed')
    },
  )

  test('keeps what can be read of a name in several scripts', () => {
    expect(slugOf('Smedjen 🔨 الحداد')).toBe('smedjen')
  })

  test('has the form every address has, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (name) => {
        const slug = slugOf(name)
        expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
        expect(slug.length).toBeGreaterThanOrEqual(2)
        expect(slug.length).toBeLessThanOrEqual(40)
      }),
      { numRuns: 2000 },
    )
  })

  test('does not end in a hyphen where a long name is cut', () => {
    expect(slugOf(`${'a'.repeat(39)} og sønner`)).toBe('a'.repeat(39))
  })
})

describe('a further attempt to sign in', () => {
  const none = { together: 1, account: 1, address: 1 }

  test.each([
    ['the tenth of one account from one address is let through', { ...none, together: 10 }, false],
    ['the eleventh is refused', { ...none, together: 11 }, true],
    ['the hundredth of one account is let through', { ...none, account: 100 }, false],
    ['the next one is refused, wherever it comes from', { ...none, account: 101 }, true],
    ['the fiftieth from one address is let through', { ...none, address: 50 }, false],
    ['the next one is refused, whatever the account', { ...none, address: 51 }, true],
  ])('%s', (_, failures, isRefused) => {
    expect(isLockedOut(failures)).toBe(isRefused)
  })
})

describe('a refresh token', () => {
  const now = new Date('2026-11-24T10:00:00Z')
  const secondsAgo = (seconds: number) => new Date(now.getTime() - seconds * 1000)
  const session = { endedAt: null, expiresAt: secondsAgo(-1) }

  test.each([
    ['unused, of a session under way, is good', { usedAt: null, session }, 'good'],
    ['used twenty seconds ago is still good', { usedAt: secondsAgo(20), session }, 'good'],
    ['used longer ago has been copied', { usedAt: secondsAgo(20.001), session }, 'reused'],
    ['that nobody knows is over', null, 'over'],
    ['of a session that was ended is over', { usedAt: null, session: { ...session, endedAt: now } }, 'over'],
    ['of a session that has run out is over', { usedAt: null, session: { ...session, expiresAt: now } }, 'over'],
    [
      'of an ended session is over even when used again: there is nothing left to end',
      { usedAt: secondsAgo(3600), session: { ...session, endedAt: now } },
      'over',
    ],
  ] as const)('%s', (_, token, verdict) => {
    expect(judgeRefresh(token, now)).toBe(verdict)
  })
})

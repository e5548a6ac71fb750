import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { entriesIn, expiryFrom, judgeEntries, requireAcceptable, requireWaiting } from './rules.ts'

describe('a pasted list', () => {
  test.each<[string, string[]]>([
    ['a@b.dk', ['a@b.dk']],
    ['a@b.dk, c@d.dk;e@f.dk g@h.dk\ni@j.dk\r\nk@l.dk\tm@n.dk', ['a', 'c', 'e', 'g', 'i', 'k', 'm'].map(addressOf)],
    ['Karen Holm <a@b.dk>; "Bak, Inge" <c@d.dk>, <e@f.dk>', ['a', 'c', 'e'].map(addressOf)],
    ['"Holm, Karen; AMO" <a@b.dk>\nInge <c@d.dk> Bo <e@f.dk>', ['a', 'c', 'e'].map(addressOf)],
    ['mailto:a@b.dk', ['a@b.dk']],
    [' ;, \n\n ', []],
    ['Karen Holm', ['Karen', 'Holm']],
    ['< a@b.dk >', ['a@b.dk']],
  ])('%j', (text, entries) => {
    expect(entriesIn(text)).toEqual(entries)
  })

  test('of any addresses comes apart into them, whatever stands between', () => {
    const address = fc.stringMatching(/^[a-z]{1,8}@[a-z]{1,8}\.dk$/)
    const between = fc.constantFrom(',', ';', ' ', '\n', '\r\n', ', ', ';\n', '\t')
    fc.assert(
      fc.property(fc.array(fc.tuple(address, between)), (pairs) => {
        expect(entriesIn(pairs.flat().join(''))).toEqual(pairs.map(([address]) => address))
      }),
    )
  })

  test('of nonsense takes no longer than it is long', () => {
    for (const piece of ['"', '<', '<a', '"<', 'mailto:', '@', '<"'])
      expect(entriesIn(piece.repeat(50_000)).length).toBeLessThanOrEqual(50_000)
  })
})

function addressOf(letter: string) {
  return `${letter}@${String.fromCharCode(letter.charCodeAt(0) + 1)}.dk`
}

describe('an entry', () => {
  const known = { own: 'me@x.dk', members: new Set(['in@x.dk']), waiting: new Set(['asked@x.dk']) }
  const outcomes = (...entries: string[]) => judgeEntries(entries, known).map(({ outcome }) => outcome)

  test('is invited unless there is a reason not to', () => {
    expect(outcomes('new@x.dk', 'ME@x.dk', 'In@X.dk', 'asked@x.dk', 'karen', 'a@b@c', '')).toEqual([
      'invited',
      'yourself',
      'member',
      'waiting',
      'invalid',
      'invalid',
      'invalid',
    ])
  })

  test('that stands in the list before, in other letters too, is repeated', () => {
    expect(outcomes('new@x.dk', 'NEW@x.dk', 'new@x.dk', 'me@x.dk', 'me@x.dk')).toEqual([
      'invited',
      'repeated',
      'repeated',
      'yourself',
      'repeated',
    ])
  })

  test('comes back as it is compared, and nonsense at most as long as an address', () => {
    const [address, nonsense] = judgeEntries([' New@X.dk', 'x'.repeat(999)], known)
    expect(address).toMatchObject({ address: 'new@x.dk', email: 'new@x.dk' })
    expect(nonsense?.address).toHaveLength(254)
  })
})

describe('an invitation', () => {
  const now = new Date('2026-11-24T10:00:00Z')
  const waiting = { acceptedAt: null, revokedAt: null, expiresAt: expiryFrom(now) }

  test('is good for fourteen days to the moment', () => {
    const end = new Date('2026-12-08T10:00:00Z')
    expect(waiting.expiresAt).toEqual(end)
    expect(() => requireAcceptable(waiting, new Date(end.getTime() - 1))).not.toThrow()
    expect(() => requireAcceptable(waiting, end)).toThrow(expect.objectContaining({ code: 'invitation-expired' }))
  })

  test.each([
    [{ acceptedAt: now }, 'invitation-used'],
    [{ revokedAt: now }, 'invitation-revoked'],
  ])('that has ended waits no more: %j', (end, code) => {
    expect(() => requireWaiting({ ...waiting, ...end })).toThrow(expect.objectContaining({ code }))
    expect(() => requireAcceptable({ ...waiting, ...end }, now)).toThrow(expect.objectContaining({ code }))
  })
})

import {
  answerConsultation,
  changeConsultation,
  closeConsultation,
  createConsultationShare,
  listConsultationShares,
  listConsultations,
  openConsultation,
  readConsultation,
} from '@trivselsrum/contracts/consultations'
import {
  acceptContribution,
  type Contribution,
  ContributionChanged,
  decideContribution,
  hideContribution,
  listContributions,
  mergeContribution,
  PassageChanged,
} from '@trivselsrum/contracts/contributions'
import { newReceipt } from '@trivselsrum/contracts/receipt'
import { openShare, printPoster, revokeShare } from '@trivselsrum/contracts/shares'
import {
  contribute,
  contributeThroughShare,
  NamesAPerson,
  readOpenConsultation,
  readOwnContributions,
  readSharedConsultation,
  supportContribution,
  supportThroughShare,
  withdrawContribution,
} from '@trivselsrum/contracts/taking-part'
import { plainText, sectionsOf, textBlocksOf } from '@trivselsrum/toolkit/document/sections'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import {
  contribution,
  draftedPolicy,
  linkInto,
  opened,
  openedConsultation,
  passages,
  readDoc,
  writeOn,
} from '../../../test/consultations.ts'
import { newGuest } from '../../../test/guests.ts'
import {
  asAdmin,
  browser,
  type Member,
  movableClock,
  newCompany,
  refusal,
  startApp,
  testConfig,
} from '../../../test/harness.ts'
import { everyRole } from '../../../test/people.ts'
import { openDatabase } from '../../platform/database.ts'
import { derivedSecrets } from '../../platform/derived-secrets.ts'
import { layOut } from '../drafts/passages.ts'
import { readDocument } from '../drafts/y-document.ts'
import { consultationOpened } from '../mail/tidings/consultation-opened.ts'
import { webAddresses } from '../mail/web-addresses.ts'

const start = '2026-11-25T10:00:00Z'
const clock = movableClock(start)
const app = await startApp({ clock })
const people = await everyRole(app)
const { owner, amo, leader, member } = people

beforeEach(() => clock.moveTo(start))

/** A consultation with a guest at it. */
async function withGuest(by: Member = owner) {
  const consulted = await openedConsultation(by)
  const link = await linkInto(by, consulted.consultation)
  return { ...consulted, link, guest: await newGuest(app, link.token) }
}

const inIt = ({ company }: Member, consultation: string) => ({ params: { company, consultation } })

/** As one who runs it sees the contributions. */
async function listed({ call, company }: Member, consultation: string, query = {}) {
  return (await call(listContributions, { params: { company, consultation }, query })).contributions
}

const about = ({ company }: Member, consultation: string, { id }: Pick<Contribution, 'id'>) => ({
  params: { company, consultation, contribution: id },
})

/** How a block of a section of the draft reads now. */
async function reads(edition: string, section: string, block: number) {
  const blocks = sectionsOf(readDocument(await readDoc(edition))).find(({ id }) => id === section)?.blocks ?? []
  return plainText(textBlocksOf(blocks)[block]?.content, () => '…')
}

describe('opening a consultation', () => {
  test('keeps the draft as it is and says what is out; sent again it is the same one', async () => {
    const { policy, edition } = await draftedPolicy(owner)
    const params = { company: owner.company, policy }
    const consultation = crypto.randomUUID()
    const body = { consultation, edition, sections: ['talk', 'help'], lead: 'Sig til', closesOn: '2026-12-10' }
    const made = await owner.call(openConsultation, { params, body })
    const counts = { contributors: 0, contributions: 0, waiting: 0 }
    expect(made).toMatchObject({
      ...{ id: consultation, policy, title: 'Travlhed', edition: 1, state: 'open', openedBy: 'Karen Holm', ...counts },
      can: { change: true, close: true, answer: false },
      isDraftOpen: true,
    })
    expect(made.sections.map(({ id, heading }) => [id, heading])).toEqual([
      ['help', 'Hvem kan hjælpe'],
      ['talk', 'Sådan taler vi'],
    ])
    expect(await owner.call(openConsultation, { params, body })).toEqual(made)
    const listing = await amo.call(listConsultations, { params, query: {} })
    expect(listing).toEqual({ consultations: [made], total: 1 })
    const versions = await asAdmin('SELECT reason FROM policy_versions WHERE edition_id = $1', [edition])
    expect(versions).toEqual([{ reason: 'consultation' }])
  })

  test('is for owners and AMO', async () => {
    const { policy, edition } = await draftedPolicy(owner)
    const body = { consultation: crypto.randomUUID(), edition, sections: ['help'], closesOn: '2026-12-10' }
    for (const { call, company } of [leader, member])
      expect((await refusal(call(openConsultation, { params: { company, policy }, body }))).code).toBe('not-allowed')
    const { consultation } = await opened(amo, { policy, edition })
    for (const { call, company } of [leader, member]) {
      const params = { company, consultation }
      const refused = [
        () => call(readConsultation, { params }),
        () => call(changeConsultation, { params, body: { lead: '', closesOn: '2026-12-11' } }),
        () => call(closeConsultation, { params }),
        () => call(answerConsultation, { params, body: { answer: 'Tak' } }),
        () => call(listContributions, { params, query: {} }),
        () => call(listConsultationShares, { params, query: {} }),
      ]
      for (const one of refused) expect((await refusal(one())).code).toBe('not-allowed')
    }
  })

  test('is refused for a day out of reach, a section that is gone, an empty or another draft, and beside an open one', async () => {
    const { policy, edition } = await draftedPolicy(owner)
    const open = (more: object) => {
      const body = { consultation: crypto.randomUUID(), edition, sections: ['help'], closesOn: '2026-12-10', ...more }
      return owner.call(openConsultation, { params: { company: owner.company, policy }, body })
    }
    expect((await refusal(open({ closesOn: '2026-11-25' }))).code).toBe('closing-day-not-allowed')
    expect((await refusal(open({ closesOn: '2027-02-24' }))).code).toBe('closing-day-not-allowed')
    expect((await refusal(open({ sections: ['help', 'gone'] }))).code).toBe('section-unknown')
    expect((await refusal(open({ edition: crypto.randomUUID() }))).code).toBe('draft-replaced')
    const both = await Promise.allSettled([open({}), open({})])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect((await refusal(open({}))).code).toBe('consultation-open')
    const empty = await draftedPolicy(owner, { type: 'doc', content: [{ type: 'paragraph' }] })
    const body = {
      consultation: crypto.randomUUID(),
      edition: empty.edition,
      sections: ['opening'],
      closesOn: '2026-12-10',
    }
    const params = { company: owner.company, policy: empty.policy }
    expect((await refusal(owner.call(openConsultation, { params, body }))).code).toBe('draft-empty')
  })

  test('holds through the whole of its last day, and can be changed and closed before', async () => {
    const { consultation } = await openedConsultation(owner, { closesOn: '2026-11-26' })
    const { params } = inIt(owner, consultation)
    const change = (lead: string, closesOn: string) =>
      owner.call(changeConsultation, { params, body: { lead, closesOn } })
    expect(await change('Kom endelig', '2026-11-26')).toMatchObject({ lead: 'Kom endelig', closesOn: '2026-11-26' })
    expect((await refusal(change('', '2026-11-25'))).code).toBe('closing-day-not-allowed')
    clock.moveTo('2026-11-26T22:30:00Z')
    expect((await owner.call(readConsultation, { params })).state).toBe('open')
    clock.moveTo('2026-11-26T23:30:00Z')
    expect(await owner.call(readConsultation, { params })).toMatchObject({ state: 'closed', closedAt: null })
    expect((await refusal(change('', '2026-12-20'))).code).toBe('consultation-closed')
    clock.moveTo(start)
    const closed = await owner.call(closeConsultation, { params })
    expect(closed).toMatchObject({ state: 'closed', closedAt: new Date(start) })
    expect(await owner.call(closeConsultation, { params })).toEqual(closed)
  })
})

describe('the mail about it', () => {
  test('goes to every member but the one who opened it, with the way in, and to nobody once it is closed', async () => {
    const { consultation } = await openedConsultation(owner)
    const [told] = await asAdmin<{ companyId: string; entries: number }>(
      `SELECT company_id AS "companyId", count(*)::int AS entries FROM outbox
       WHERE kind = 'consultation-opened' AND payload->>'consultation' = $1 GROUP BY 1`,
      [consultation],
    )
    expect(told?.entries).toBe(1)
    const members = [amo, leader, member]
    await asAdmin('UPDATE users SET email_proven_at = now() WHERE email = ANY($1)', [members.map(({ email }) => email)])
    const doors = openDatabase(testConfig().databaseUrl, 2)
    afterAll(() => doors.close())
    const desk = {
      addresses: webAddresses(new URL('http://localhost')),
      secrets: derivedSecrets('a-secret-of-this-test-that-is-long-enough'),
      now: clock.now,
    }
    const letters = () =>
      doors.asNobody(told?.companyId ?? '', async (scope) => {
        const recipients = await consultationOpened.recipients(scope, { consultation })
        const written: Awaited<ReturnType<typeof consultationOpened.write>>[] = []
        for (const one of recipients) written.push(await consultationOpened.write(scope, { consultation }, one, desk))
        return written
      })
    const open = await letters()
    expect(open.map((letter) => letter?.to.address).sort()).toEqual(members.map(({ email }) => email).sort())
    const link = `http://localhost/${owner.company}/consultations/${consultation}/text`
    expect(open[0]?.facts).toEqual({ company: 'Prøve & Søn', title: 'Travlhed', closesOn: '2026-12-10', link })
    await owner.call(closeConsultation, inIt(owner, consultation))
    expect((await letters()).filter(Boolean)).toEqual([])
  })
})

describe('taking part', () => {
  test('needs a link or a membership, and says what is asked and what others wrote, never whose it is', async () => {
    const { guest, consultation, link } = await withGuest()
    const sent = contribution({ name: 'Bo', text: 'Det er lettere' })
    const reply = await guest.call(contributeThroughShare, { body: sent, query: { consultation } })
    expect(reply).toMatchObject({ id: sent.contribution, isMine: true, passage: passages.need, words: 'når som helst' })
    const own = await guest.call(readSharedConsultation, { body: { receipt: sent.receipt } })
    expect(own).toMatchObject({
      company: 'Prøve & Søn',
      title: 'Travlhed',
      isOpen: true,
      fillIns: { phone: '70 10 20 30' },
      answer: null,
    })
    expect(own.sections.map(({ id, total }) => [id, total])).toEqual([
      ['help', 1],
      ['talk', 0],
    ])
    const other = await (await newGuest(app, link.token)).call(readSharedConsultation, { body: {} })
    const seen = { name: 'Bo', isMine: false, isSupported: false, supports: 0, outcome: null }
    expect(other.sections[0]?.contributions).toMatchObject([seen])
    const { params } = inIt(member, consultation)
    const asMember = await member.call(readOpenConsultation, { params, body: { receipt: null } })
    expect(asMember).toEqual(other)
    const said = contribution({
      kind: 'question',
      section: 'talk',
      passage: null,
      words: '',
      text: 'Også om fredagen?',
    })
    expect(await member.call(contribute, { params, body: said })).toMatchObject({ isMine: true, words: null })
    expect(await owner.call(readConsultation, { params })).toMatchObject({
      contributors: 2,
      contributions: 2,
      waiting: 2,
    })
  })

  test('keeps a form sent twice once, and its newest words while it waits, from whoever has the code', async () => {
    const { guest, consultation } = await withGuest()
    const sent = contribution()
    const once = await guest.call(contributeThroughShare, { body: sent })
    const together = await Promise.all([sent, sent, sent].map((body) => guest.call(contributeThroughShare, { body })))
    expect(together).toEqual([once, once, once])
    const again = { ...sent, words: 'altid' }
    expect(await guest.call(contributeThroughShare, { body: again })).toMatchObject({ words: 'altid' })
    const theirs = { ...again, receipt: newReceipt() }
    expect((await refusal(guest.call(contributeThroughShare, { body: theirs }))).code).toBe('not-found')
    const [kept] = await listed(owner, consultation)
    expect(kept).toMatchObject({ words: 'altid', version: 2 })
    await owner.call(decideContribution, {
      ...about(owner, consultation, kept as Contribution),
      body: { version: 2, outcome: 'later' },
    })
    expect(await guest.call(contributeThroughShare, { body: { ...again, words: 'aldrig' } })).toMatchObject({
      words: 'altid',
    })
    expect(await listed(owner, consultation)).toHaveLength(1)
  })

  test('is told what does not fit, and nothing of it is kept', async () => {
    const { guest, consultation } = await withGuest()
    const code = async (more: Parameters<typeof contribution>[0]) =>
      (await refusal(guest.call(contributeThroughShare, { body: contribution(more) }))).code
    expect(await code({ section: 'opening', passage: null })).toBe('section-not-out')
    expect(await code({ words: '' })).toBe('contribution-empty')
    expect(await code({ kind: 'comment', words: 'noget', text: '' })).toBe('contribution-empty')
    expect(await code({ passage: { ...passages.need, from: 8 } })).toBe('passage-not-in-text')
    expect(await code({ passage: { ...passages.need, block: 40 } })).toBe('passage-not-in-text')
    expect(await code({ passage: { ...passages.need, to: 3000, text: 'når' } })).toBe('passage-not-in-text')
    expect(await code({ words: 'å'.repeat(100_000) })).toBe('invalid-request')
    expect(await code({ contribution: '019ab7c2-0000-7000-8000-000000000000' })).toBe('invalid-request')
    const another = guest.call(contributeThroughShare, {
      body: contribution(),
      query: { consultation: crypto.randomUUID() },
    })
    expect((await refusal(another)).code).toBe('another-link-open')
    expect(await listed(owner, consultation)).toEqual([])
    const filledIn = { block: 1, from: 0, to: 6, text: 'Ring 70 10 20 30' }
    expect(await guest.call(contributeThroughShare, { body: contribution({ passage: filledIn }) })).toMatchObject({
      passage: filledIn,
    })
    const markup = '<script>alert(1)</script>'
    expect(await guest.call(contributeThroughShare, { body: contribution({ words: markup }) })).toMatchObject({
      words: markup,
    })
  })

  test('is warned of numbers and addresses of persons, and can send them all the same', async () => {
    const { guest } = await withGuest()
    const body = contribution({ words: 'Ring til Hans på 22 33 44 55', text: 'Hans er 070761-4285' })
    const problem = await refusal(guest.call(contributeThroughShare, { body }))
    expect(problem.code).toBe('names-a-person')
    expect(NamesAPerson.parse(problem)).toEqual({ found: ['cpr', 'phone'] })
    const known = contribution({ words: 'Ring altid på 70102030' })
    expect(await guest.call(contributeThroughShare, { body: known })).toMatchObject({ isMine: true })
    expect(await guest.call(contributeThroughShare, { body: { ...body, isSure: true } })).toMatchObject({
      isMine: true,
    })
  })

  test('is told that it was closed meanwhile, and can still read', async () => {
    const { guest, consultation } = await withGuest()
    const sent = contribution()
    const { id } = await guest.call(contributeThroughShare, { body: sent })
    await owner.call(closeConsultation, inIt(owner, consultation))
    expect((await refusal(guest.call(contributeThroughShare, { body: contribution() }))).code).toBe(
      'consultation-closed',
    )
    const support = { params: { contribution: id }, body: { receipt: newReceipt(), isSupported: true } }
    expect((await refusal(guest.call(supportThroughShare, support))).code).toBe('consultation-closed')
    const read = await guest.call(readSharedConsultation, { body: { receipt: sent.receipt } })
    expect(read).toMatchObject({ isOpen: false })
    expect(read.sections[0]?.contributions).toHaveLength(1)
  })

  test('ends with the link: guessed, revoked or expired it opens nothing', async () => {
    const { guest, link } = await withGuest()
    expect((await refusal(browser(app).call(openShare, { body: { token: 'x'.repeat(32) } }))).code).toBe('share-ended')
    await guest.call(readSharedConsultation, { body: {} })
    clock.moveTo('2026-12-24T23:59:00Z')
    await newGuest(app, link.token)
    clock.moveTo('2026-12-25T00:01:00Z')
    expect((await refusal(newGuest(app, link.token))).code).toBe('share-ended')
    clock.moveTo(start)
    const fresh = await newGuest(app, link.token)
    await owner.call(revokeShare, { params: { company: owner.company, share: link.id } })
    expect((await refusal(fresh.call(readSharedConsultation, { body: {} }))).code).toBe('share-ended')
    expect((await refusal(fresh.call(contributeThroughShare, { body: contribution() }))).code).toBe('share-ended')
  })

  test('can send forty contributions with one code, and as many more with another', async () => {
    const { guest } = await withGuest()
    const receipt = newReceipt()
    const send = (code: string) =>
      guest.call(contributeThroughShare, { body: contribution({ receipt: code }) }).then(
        () => 'kept',
        (error: { problem: { code: string } }) => error.problem.code,
      )
    const sent: string[] = []
    for (let batch = 0; batch < 10; batch++)
      sent.push(...(await Promise.all(Array.from({ length: 10 }, () => send(receipt)))))
    expect(sent.filter((outcome) => outcome === 'kept')).toHaveLength(40)
    expect(new Set(sent)).toEqual(new Set(['kept', 'too-many-contributions']))
    expect(await send(newReceipt())).toBe('kept')
    const { sections } = await guest.call(readSharedConsultation, { body: { receipt } })
    expect([sections[0]?.contributions.length, sections[0]?.total]).toEqual([10, 41])
    const page = { receipt, section: 'help', skip: 40 }
    const more = await guest.call(readSharedConsultation, { body: page })
    expect(more.sections[0]?.contributions).toHaveLength(1)
  })

  test('supports what others wrote, once each, and no longer', async () => {
    const { guest, consultation, link } = await withGuest()
    const sent = contribution()
    const { id } = await guest.call(contributeThroughShare, { body: sent })
    const receipt = newReceipt()
    const by = (code: string, isSupported = true) =>
      guest.call(supportThroughShare, { params: { contribution: id }, body: { receipt: code, isSupported } })
    expect((await refusal(by(sent.receipt))).code).toBe('own-contribution')
    expect([await by(receipt), await by(receipt)]).toEqual([{ supports: 1 }, { supports: 1 }])
    const params = { company: member.company, consultation, contribution: id }
    const fromMember = { params, body: { receipt: newReceipt(), isSupported: true } }
    expect(await member.call(supportContribution, fromMember)).toEqual({ supports: 2 })
    const seen = await (await newGuest(app, link.token)).call(readSharedConsultation, { body: { receipt } })
    expect(seen.sections[0]?.contributions).toMatchObject([{ supports: 2, isSupported: true, isMine: false }])
    expect(await by(receipt, false)).toEqual({ supports: 1 })
    const elsewhere = await withGuest()
    const foreign = { params: { contribution: id }, body: { receipt, isSupported: true } }
    expect((await refusal(elsewhere.guest.call(supportThroughShare, foreign))).code).toBe('not-found')
  })
})

describe('what is kept', () => {
  test('ties nothing to anybody, to a code, to the day it came, or to anything else that the same hands did', async () => {
    const company = await newCompany(app)
    const { guest, consultation } = await withGuest(company)
    const receipts = Array.from({ length: 12 }, newReceipt)
    for (const receipt of receipts) {
      clock.moveBy(9 * 60 * 60)
      const [first] = await Promise.all(
        [1, 2].map(() => guest.call(contributeThroughShare, { body: contribution({ receipt }) })),
      )
      const support = { params: { contribution: first?.id ?? '' }, body: { receipt: newReceipt(), isSupported: true } }
      await guest.call(supportThroughShare, support)
    }
    const gone = contribution()
    await guest.call(contributeThroughShare, { body: gone })
    await browser(app).call(withdrawContribution, { body: { receipt: gone.receipt, contribution: gone.contribution } })
    const rows = async (table: string, of: string) =>
      asAdmin<{ writer: string }>(
        `SELECT r.xmin::text AS writer, r.* FROM ${table} r JOIN contributions c ON c.company_id = r.company_id
           AND ${of} WHERE c.consultation_id = $1`,
        [consultation],
      )
    const contributions = await rows('contributions', 'c.id = r.id')
    const supports = await rows('supports', 'c.id = r.contribution_id')
    const codes = await asAdmin<{ writer: string }>(
      'SELECT xmin::text AS writer, * FROM contributor_receipts WHERE consultation_id = $1',
      [consultation],
    )
    expect([contributions.length, supports.length, codes.length]).toEqual([25, 12, 25])
    for (const kept of [contributions, supports, codes]) expect(new Set(kept.map(({ writer }) => writer)).size).toBe(1)
    const known = Object.keys(contributions[0] ?? {}).filter((column) => /_(at|by|on|hash)$|_id$/.test(column))
    expect(known.sort()).toEqual(['company_id', 'consultation_id', 'decided_at', 'decided_by', 'receipt_hash'].sort())
    const hashes = contributions.map((row) =>
      String((row as unknown as { receipt_hash: Buffer }).receipt_hash.toString('hex')),
    )
    expect(new Set(hashes).size).toBe(25)
    const days = [...contributions, ...supports, ...codes].flatMap((row) =>
      Object.values(row).filter((value) => Object.prototype.toString.call(value) === '[object Date]'),
    )
    expect(days).toEqual([])
  })

  test('is found again with the code alone, and withdrawn with it: words, name, passage and support go', async () => {
    const { guest, consultation } = await withGuest()
    const sent = contribution({ name: 'Bo' })
    const { id } = await guest.call(contributeThroughShare, { body: sent })
    await guest.call(supportThroughShare, {
      params: { contribution: id },
      body: { receipt: newReceipt(), isSupported: true },
    })
    const anybody = browser(app)
    const read = (receipt: string) => anybody.call(readOwnContributions, { body: { receipt } })
    expect((await refusal(read(newReceipt()))).code).toBe('no-such-receipt')
    expect(await read(sent.receipt)).toMatchObject({
      consultation,
      company: 'Prøve & Søn',
      title: 'Travlhed',
      isOpen: true,
      contributions: [{ id, heading: 'Hvem kan hjælpe', isWithdrawn: false, supports: 1 }],
    })
    const withdraw = (contribution: string) =>
      anybody.call(withdrawContribution, { body: { receipt: sent.receipt, contribution } })
    expect((await refusal(withdraw(crypto.randomUUID()))).code).toBe('not-found')
    await withdraw(id)
    await withdraw(id)
    const gone = { id, words: null, text: '', name: null, passage: null, supports: 0, isWithdrawn: true }
    expect((await read(sent.receipt)).contributions).toMatchObject([gone])
    expect(await listed(owner, consultation)).toMatchObject([gone])
    const { sections } = await guest.call(readSharedConsultation, { body: { receipt: sent.receipt } })
    expect(sections[0]?.contributions).toEqual([])
    expect((await refusal(guest.call(contributeThroughShare, { body: sent }))).code).toBe('not-found')
    expect(await owner.call(readConsultation, inIt(owner, consultation))).toMatchObject({
      contributors: 2,
      contributions: 0,
    })
  })

  test('is not guessed: too many wrong codes from one network have to wait, right ones of either kind do not count', async () => {
    const { guest } = await withGuest()
    const sent = contribution()
    await guest.call(contributeThroughShare, { body: sent })
    // On a day of its own: who guesses here is on the same network as all other tests.
    clock.moveTo('2026-12-03T10:00:00Z')
    const guesser = browser(app)
    const codes: string[] = []
    for (let guess = 0; guess < 52; guess++)
      codes.push((await refusal(guesser.call(readOwnContributions, { body: { receipt: newReceipt() } }))).code)
    expect(new Set(codes)).toEqual(new Set(['no-such-receipt', 'too-many-attempts']))
    clock.moveBy(16 * 60)
    await guesser.call(readOwnContributions, { body: { receipt: sent.receipt } })
  })
})

describe('working through contributions', () => {
  let consulted: Awaited<ReturnType<typeof withGuest>>
  const send = async (more: Parameters<typeof contribution>[0] = {}) => {
    const sent = contribution(more)
    await consulted.guest.call(contributeThroughShare, { body: sent })
    return { ...sent, id: sent.contribution }
  }
  const the = async ({ id }: { id: string }) => {
    const found = (await listed(owner, consulted.consultation)).find((one) => one.id === id)
    if (!found) throw new Error('it is not there')
    return found
  }
  beforeAll(async () => {
    consulted = await withGuest()
  })

  test('they come in the order of the text, then by how many agree; withdrawn ones last', async () => {
    const { guest, consultation } = await withGuest()
    const put = async (more: Parameters<typeof contribution>[0], supports = 0) => {
      const sent = contribution({ text: 'x', ...more })
      await guest.call(contributeThroughShare, { body: sent })
      for (let one = 0; one < supports; one++) {
        const body = { receipt: newReceipt(), isSupported: true }
        await guest.call(supportThroughShare, { params: { contribution: sent.contribution }, body })
      }
      return sent
    }
    const talk = await put({ section: 'talk', passage: null })
    const whole = await put({ passage: null })
    const leader = await put({ passage: passages.leader })
    const need = await put({})
    const supported = await put({}, 2)
    const gone = await put({})
    await browser(app).call(withdrawContribution, { body: { receipt: gone.receipt, contribution: gone.contribution } })
    const order = (await listed(amo, consultation)).map(({ id }) => id)
    expect(order).toEqual([supported, need, leader, whole, talk, gone].map((sent) => sent.contribution))
    const waiting = await amo.call(listContributions, {
      ...inIt(amo, consultation),
      query: { only: 'waiting', section: 'help' },
    })
    expect([waiting.total, waiting.contributions.length]).toEqual([4, 4])
  })

  test('accepted words go into the draft in the place of the passage, whatever was written around it', async () => {
    const sent = await send()
    await writeOn(consulted.edition, (doc) => {
      const text = layOut(doc).blocks.find(({ block }) => plainText(block.content).startsWith('Ring'))?.parts[0]
      if (text instanceof Y.XmlText) text.insert(0, 'Du kan altid spørge. ')
    })
    const { version, now } = await the(sent)
    expect(now).toEqual({ state: 'unchanged', text: 'når du har brug for det' })
    const body = { version, reason: 'Kortere' }
    const accepted = await amo.call(acceptContribution, { ...about(amo, consulted.consultation, sent), body })
    const by = { decidedBy: 'Karen Holm', reason: 'Kortere' }
    expect(accepted).toMatchObject({ outcome: 'accepted', takenWords: 'når som helst', ...by, version: version + 1 })
    expect(await reads(consulted.edition, 'help', 1)).toBe('Du kan altid spørge. Ring … når som helst.')
    const [, paragraph] = textBlocksOf(sectionsOf(readDocument(await readDoc(consulted.edition)))[1]?.blocks ?? [])
    const marks = [{ type: 'accepted', attrs: { contribution: sent.id } }]
    expect(paragraph?.content?.at(-2)).toEqual({ type: 'text', text: 'når som helst', marks })
  })

  test('of two who accept for the same words the second learns how they read now, and nothing is lost', async () => {
    const [one, other] = [
      await send({ passage: passages.leader, words: 'din leder' }),
      await send({ passage: passages.leader, words: 'enhver leder' }),
    ]
    const accept = async (by: Member, sent: { id: string }) =>
      by.call(acceptContribution, {
        ...about(by, consulted.consultation, sent),
        body: { version: (await the(sent)).version },
      })
    const both = await Promise.allSettled([accept(owner, one), accept(amo, other)])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const isFirst = both[0]?.status === 'fulfilled'
    const [taken, late] = isFirst ? ['din leder', other] : ['enhver leder', one]
    expect(await reads(consulted.edition, 'help', 2)).toBe(taken)
    const problem = await refusal(accept(owner, late))
    expect(['passage-changed', 'passage-gone']).toContain(problem.code)
    if (problem.code === 'passage-changed') expect(PassageChanged.parse(problem)).toEqual({ now: expect.any(String) })
    expect(await the(late)).toMatchObject({ outcome: null, words: late.words })
  })

  test('other words are accepted in part; without a passage they come at the end of the section', async () => {
    const sent = await send({ section: 'talk', passage: null, words: 'Vi taler aldrig om folk.' })
    const { version } = await the(sent)
    const at = about(owner, consulted.consultation, sent)
    const taken = await owner.call(acceptContribution, { ...at, body: { version, words: 'Vi taler ikke om andre.' } })
    expect(taken).toMatchObject({ outcome: 'partly', takenWords: 'Vi taler ikke om andre.' })
    expect(await reads(consulted.edition, 'talk', 2)).toBe('Vi taler ikke om andre.')
    const twice = await refusal(owner.call(acceptContribution, { ...at, body: { version: taken.version } }))
    expect(twice.code).toBe('contribution-changed')
    const question = await send({ kind: 'comment', passage: null, words: '', text: 'Hvorfor?' })
    const nothing = owner.call(acceptContribution, {
      ...about(owner, consulted.consultation, question),
      body: { version: 1 },
    })
    expect((await refusal(nothing)).code).toBe('nothing-to-take')
  })

  test('a passage that changed or is gone says so, and how it reads', async () => {
    const { consultation, edition, guest } = await withGuest()
    const [inside, away] = [contribution(), contribution({ passage: passages.leader })]
    for (const body of [inside, away]) await guest.call(contributeThroughShare, { body })
    await writeOn(edition, (doc) => {
      const { blocks } = layOut(doc)
      const [, , need, leader] = blocks
      const [, , behind] = need?.parts ?? []
      if (behind instanceof Y.XmlText) behind.insert(5, 'lige ')
      const [only] = leader?.parts ?? []
      if (only instanceof Y.XmlText) only.delete(0, only.length)
    })
    const accept = ({ contribution: id }: typeof inside) =>
      refusal(owner.call(acceptContribution, { ...about(owner, consultation, { id }), body: { version: 1 } }))
    const problem = await accept(inside)
    expect([problem.code, PassageChanged.parse(problem)]).toEqual([
      'passage-changed',
      { now: 'når lige du har brug for det' },
    ])
    expect((await accept(away)).code).toBe('passage-gone')
    const states = (await listed(owner, consultation)).map(({ now, passage }) => [now?.state, passage?.text])
    expect(states).toEqual([
      ['changed', 'når du har brug for det'],
      ['gone', 'en leder'],
    ])
  })

  test('of two who decide at once the second sees what the first decided', async () => {
    const sent = await send({ passage: null })
    const at = about(owner, consulted.consultation, sent)
    const no = { version: 1, outcome: 'declined' as const }
    expect((await refusal(owner.call(decideContribution, { ...at, body: no }))).code).toBe('invalid-request')
    const decided = await owner.call(decideContribution, { ...at, body: { ...no, reason: 'Det står der' } })
    expect(decided).toMatchObject({ outcome: 'declined', reason: 'Det står der', version: 2 })
    const problem = await refusal(amo.call(decideContribution, { ...at, body: { version: 1, outcome: 'later' } }))
    expect(problem.code).toBe('contribution-changed')
    expect(ContributionChanged.parse(problem).current.id).toBe(sent.id)
    expect(await owner.call(decideContribution, { ...at, body: { version: 2, outcome: null } })).toMatchObject({
      outcome: null,
    })
  })

  test('one stands for those that say the same, with their support, and they share its outcome', async () => {
    const { consultation, guest } = await withGuest()
    const [stands, same, third] = [contribution(), contribution(), contribution({ section: 'talk', passage: null })]
    for (const body of [stands, same, third]) await guest.call(contributeThroughShare, { body })
    const support = { params: { contribution: same.contribution }, body: { receipt: newReceipt(), isSupported: true } }
    await guest.call(supportThroughShare, support)
    const merge = (sent: typeof same, into: string | null, version = 1) =>
      owner.call(mergeContribution, {
        ...about(owner, consultation, { id: sent.contribution }),
        body: { version, into },
      })
    expect((await refusal(merge(same, third.contribution))).code).toBe('merger-not-possible')
    expect((await refusal(merge(same, same.contribution))).code).toBe('merger-not-possible')
    expect(await merge(same, stands.contribution)).toMatchObject({ mergedInto: stands.contribution })
    expect((await refusal(merge(stands, same.contribution))).code).toBe('merger-not-possible')
    const { sections } = await guest.call(readSharedConsultation, { body: {} })
    expect(sections[0]?.contributions).toMatchObject([{ id: stands.contribution, supports: 1 }])
    expect(await owner.call(readConsultation, inIt(owner, consultation))).toMatchObject({
      contributions: 3,
      waiting: 2,
    })
    const decide = {
      ...about(owner, consultation, { id: stands.contribution }),
      body: { version: 1, outcome: 'later' as const },
    }
    await owner.call(decideContribution, decide)
    await owner.call(closeConsultation, inIt(owner, consultation))
    const own = await browser(app).call(readOwnContributions, { body: { receipt: same.receipt } })
    expect(own.contributions).toMatchObject([{ outcome: 'later', isMine: true }])
    expect(await merge(same, null, 2)).toMatchObject({ mergedInto: null })
  })

  test('what names a person is hidden from everybody but its contributor, with a reason that is kept', async () => {
    const { consultation, guest } = await withGuest()
    const sent = contribution({ kind: 'comment', words: '', text: 'Hans kommer altid for sent' })
    await guest.call(contributeThroughShare, { body: sent })
    const hide = (version: number, reason: string | null) =>
      amo.call(hideContribution, { ...about(amo, consultation, { id: sent.contribution }), body: { version, reason } })
    expect(await hide(1, 'Nævner en kollega')).toMatchObject({ hiddenReason: 'Nævner en kollega' })
    const shown = async (receipt: string | null) =>
      (await guest.call(readSharedConsultation, { body: { receipt } })).sections[0]?.contributions.length
    expect([await shown(null), await shown(sent.receipt)]).toEqual([0, 1])
    const support = { params: { contribution: sent.contribution }, body: { receipt: newReceipt(), isSupported: true } }
    expect((await refusal(guest.call(supportThroughShare, support))).code).toBe('not-found')
    expect(await hide(2, null)).toMatchObject({ hiddenReason: null })
    expect(await shown(null)).toBe(1)
  })

  test('what was withdrawn is decided on no more; what had gone into the draft keeps its outcome', async () => {
    const [open, taken] = [await send(), await send({ section: 'talk', passage: null })]
    const { version } = await the(taken)
    await owner.call(acceptContribution, { ...about(owner, consulted.consultation, taken), body: { version } })
    for (const { receipt, id } of [open, taken])
      await browser(app).call(withdrawContribution, { body: { receipt, contribution: id } })
    expect(await the(taken)).toMatchObject({ isWithdrawn: true, words: null, outcome: 'accepted' })
    const late = { version: (await the(open)).version, outcome: 'later' as const }
    const refused = owner.call(decideContribution, { ...about(owner, consulted.consultation, open), body: late })
    expect((await refusal(refused)).code).toBe('contribution-withdrawn')
  })

  test('once the draft was adopted nothing goes into it any more; the rest is still decided', async () => {
    const { consultation, guest, edition } = await withGuest()
    const sent = contribution()
    await guest.call(contributeThroughShare, { body: sent })
    await asAdmin(
      `UPDATE editions SET adopted_by = 'AMO', adopted_on = '2026-11-24', settled_at = now(), settled_by = started_by,
         review_on = '2027-11-24', record = '{}', html = '' WHERE id = $1`,
      [edition],
    )
    const at = about(owner, consultation, { id: sent.contribution })
    expect((await refusal(owner.call(acceptContribution, { ...at, body: { version: 1 } }))).code).toBe('no-draft')
    const decided = await owner.call(decideContribution, { ...at, body: { version: 1, outcome: 'later' } })
    expect(decided).toMatchObject({ outcome: 'later', now: null })
    expect((await owner.call(readConsultation, { params: at.params })).isDraftOpen).toBe(false)
  })
})

describe('answering', () => {
  test('waits for the end and for all outcomes, tells them to everybody, and can be corrected', async () => {
    const { consultation, guest, link } = await withGuest()
    const sent = contribution()
    await guest.call(contributeThroughShare, { body: sent })
    const { params } = inIt(owner, consultation)
    const answer = (text: string) => owner.call(answerConsultation, { params, body: { answer: text } })
    expect((await refusal(answer('Tak'))).code).toBe('consultation-open')
    const outcomes = async (receipt: string | null) =>
      (await guest.call(readSharedConsultation, { body: { receipt } })).sections[0]?.contributions.map(
        ({ outcome, reason }) => [outcome, reason],
      )
    const decline = { version: 1, outcome: 'declined' as const, reason: 'Det står der' }
    await owner.call(decideContribution, { ...about(owner, consultation, { id: sent.contribution }), body: decline })
    expect(await outcomes(sent.receipt)).toEqual([[null, '']])
    await owner.call(closeConsultation, { params })
    expect([await outcomes(sent.receipt), await outcomes(null)]).toEqual([[['declined', 'Det står der']], [[null, '']]])
    const undo = { ...decline, version: 2, outcome: null }
    await owner.call(decideContribution, { ...about(owner, consultation, { id: sent.contribution }), body: undo })
    expect((await refusal(answer('Tak'))).code).toBe('contributions-waiting')
    await owner.call(decideContribution, {
      ...about(owner, consultation, { id: sent.contribution }),
      body: { ...decline, version: 3 },
    })
    expect(await answer('I sagde, vi gjorde')).toMatchObject({ state: 'answered', answer: 'I sagde, vi gjorde' })
    expect(await answer('Tak for det hele')).toMatchObject({ answer: 'Tak for det hele' })
    const read = await (await newGuest(app, link.token)).call(readSharedConsultation, { body: {} })
    expect(read.answer).toEqual({ text: 'Tak for det hele', answeredAt: new Date(start) })
    expect(await outcomes(null)).toEqual([['declined', 'Det står der']])
  })
})

describe('a link into a consultation', () => {
  test('ends a fortnight after it at the latest, and is not for one that is closed or for members only', async () => {
    const { consultation } = await openedConsultation(owner, { closesOn: '2026-11-30' })
    const link = await linkInto(owner, consultation, 90)
    expect(link.expiresAt).toEqual(new Date('2026-12-15T00:00:00Z'))
    expect((await linkInto(owner, consultation, 7)).expiresAt).toEqual(new Date('2026-12-02T10:00:00Z'))
    const { total } = await amo.call(listConsultationShares, { ...inIt(amo, consultation), query: {} })
    expect(total).toBe(2)
    const poster = await owner.call(printPoster, {
      params: { company: owner.company, share: link.id },
      body: { token: link.token },
    })
    expect(new TextDecoder().decode(poster.slice(0, 5))).toBe('%PDF-')
    const make = (id: string) => {
      const body = { share: crypto.randomUUID(), label: 'Opslag' }
      return owner.call(createConsultationShare, { ...inIt(owner, id), body })
    }
    await owner.call(closeConsultation, inIt(owner, consultation))
    expect((await refusal(make(consultation))).code).toBe('consultation-closed')
    const { consultation: closed } = await openedConsultation(owner, { membersOnly: true })
    expect((await refusal(make(closed))).code).toBe('members-only')
    const body = contribution()
    expect(await member.call(contribute, { ...inIt(member, closed), body })).toMatchObject({ isMine: true })
  })
})

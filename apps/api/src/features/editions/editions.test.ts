import {
  adoptDraft,
  beginEdition,
  confirmReading,
  createEditionShare,
  listEditionShares,
  printEdition,
  publishEdition,
  readEdition,
  readSharedEdition,
} from '@trivselsrum/contracts/editions'
import { listPolicies, readPolicy } from '@trivselsrum/contracts/policies'
import { readPolicyDraft } from '@trivselsrum/contracts/policy-drafts'
import { newReceipt } from '@trivselsrum/contracts/receipt'
import { openRound } from '@trivselsrum/contracts/rounds'
import { handInThroughShare, openShare, printPoster, readShare, revokeShare } from '@trivselsrum/contracts/shares'
import { describe, expect, test } from 'vitest'
import { answersOf, newGuest, newShare } from '../../../test/guests.ts'
import { asAdmin, movableClock, newCompany, refusal, startApp } from '../../../test/harness.ts'
import { textOfPdf } from '../../../test/pdf.ts'
import { everyRole, membershipOf, newMember } from '../../../test/people.ts'
import { adopted, newPolicy, publishedPolicy, textOf, writeDraft } from '../../../test/policies.ts'

const app = await startApp({ clock: movableClock() })

const place = (place: 'contact' | 'phone') => ({ type: 'fillIn' as const, attrs: { place } })

describe('adopting', () => {
  test('freezes the text with title, form, names and what its places say, whatever is changed afterwards', async () => {
    const owner = await newCompany(app, 'Blåbær & Ærø')
    const accepted = { type: 'accepted' as const, attrs: { contribution: crypto.randomUUID() } }
    const sentence = [
      { type: 'text' as const, text: 'Ring til ' },
      place('contact'),
      { type: 'text' as const, text: ' før kl. 10', marks: [accepted, { type: 'bold' as const }] },
    ]
    const text = textOf('Ro på', { type: 'paragraph', content: sentence })
    const params = await newPolicy(owner, { title: 'Ro i hverdagen', form: 'guideposts', text })
    const policy = await adopted(owner, params)
    expect(policy).toMatchObject({ stage: 'adopted', draft: null, editions: [{ number: 1, publishedAt: null }] })
    await asAdmin(`UPDATE companies SET name = 'Hindbær' WHERE slug = $1`, [owner.company])
    await asAdmin(`UPDATE policies SET title = 'Uro', contact = 'Bo' WHERE id = $1`, [params.policy])
    expect(await owner.call(readEdition, { params: { ...params, edition: 1 } })).toMatchObject({
      number: 1,
      adoptedBy: 'Personalemødet',
      adoptedOn: '2026-11-20',
      reviewOn: '2027-11-20',
      isNewest: true,
      record: {
        company: 'Blåbær & Ærø',
        title: 'Ro i hverdagen',
        form: 'guideposts',
        document: {
          content: [
            { type: 'heading' },
            { type: 'paragraph' },
            {
              content: [
                { type: 'text', text: 'Ring til ' },
                { type: 'text', text: 'Mette' },
                { type: 'text', text: ' før kl. 10', marks: [{ type: 'bold' }] },
              ],
            },
          ],
        },
      },
    })
    const [kept] = await asAdmin<{ reason: string; html: string }>(
      `SELECT v.reason, e.html FROM policy_versions v JOIN editions e ON e.id = v.edition_id WHERE e.policy_id = $1`,
      [params.policy],
    )
    expect(kept?.reason).toBe('adopted')
    expect(kept?.html).toContain('<p>Ring til Mette<strong> før kl. 10</strong></p>')
  })

  test('is refused when somebody has written since it was read, and nothing is written on it afterwards', async () => {
    const owner = await newCompany(app)
    const params = await newPolicy(owner)
    const seen = await owner.call(readPolicyDraft, { params })
    await writeDraft(params.policy, textOf('En helt anden'))
    expect((await refusal(adopted(owner, params, { head: seen.head }))).code).toBe('draft-changed')
    await adopted(owner, params)
    await expect(
      asAdmin(
        `INSERT INTO draft_updates (company_id, edition_id, number, update, hash, written_at, written_by)
         SELECT company_id, id, head + 1, '\\x00', '\\x00', now(), started_by FROM editions WHERE id = $1`,
        [seen.edition],
      ),
    ).rejects.toThrow('it never changes')
    expect((await refusal(adopted(owner, params, { edition: seen.edition, head: seen.head }))).code).toBe('no-draft')
  })

  test('of two at once one adopts, and there is one edition', async () => {
    const owner = await newCompany(app)
    const params = await newPolicy(owner)
    const outcomes = await Promise.allSettled([adopted(owner, params), adopted(owner, params)])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect((await owner.call(readPolicy, { params })).editions).toHaveLength(1)
  })

  test('is refused of what is empty, has empty places, which it names, is out in consultation, or is another draft', async () => {
    const owner = await newCompany(app)
    const empty = await newPolicy(owner, { text: { type: 'doc', content: [{ type: 'paragraph' }] } })
    expect((await refusal(adopted(owner, empty))).code).toBe('draft-empty')
    const text = textOf('Ring', { type: 'paragraph', content: [place('phone'), place('contact')] })
    const params = await newPolicy(owner, { text })
    await asAdmin(`UPDATE policies SET phone = '', contact = ' ' WHERE id = $1`, [params.policy])
    expect(await refusal(adopted(owner, params))).toMatchObject({
      code: 'fill-ins-empty',
      places: ['contact', 'phone'],
    })
    expect((await refusal(adopted(owner, params, { edition: crypto.randomUUID() }))).code).toBe('draft-replaced')
    const out = await newPolicy(owner)
    await asAdmin(
      `WITH draft AS (SELECT * FROM editions WHERE policy_id = $1), version AS (
         INSERT INTO policy_versions (company_id, id, edition_id, name, reason, up_to, state, document, html, created_at, created_by)
         SELECT company_id, id, id, 'x', 'consultation', 1, '', '{}', '', now(), started_by FROM draft RETURNING *)
       INSERT INTO consultations (company_id, id, edition_id, version_id, sections, closes_on, members_only, opened_at, opened_by)
       SELECT company_id, id, id, id, '{tone}', '2026-11-24', false, now(), created_by FROM version`,
      [out.policy],
    )
    expect((await refusal(adopted(owner, out))).code).toBe('consultation-open')
    await asAdmin(
      `UPDATE consultations SET closes_on = '2026-11-23' FROM editions e
      WHERE e.id = edition_id AND e.policy_id = $1`,
      [out.policy],
    )
    expect((await adopted(owner, out)).stage).toBe('adopted')
  })

  test.each([
    ['adopted-in-future', { adoptedOn: '2026-11-25' }],
    ['review-before-adoption', { reviewOn: '2026-11-24' }],
    ['review-before-adoption', { reviewOn: '2036-11-25' }],
  ])('is refused as %s with %j', async (code, dates) => {
    const owner = await newCompany(app)
    expect((await refusal(adopted(owner, await newPolicy(owner), dates))).code).toBe(code)
  })
})

test('owner and AMO adopt, publish and begin anew; nobody else does, not even who writes along', async () => {
  const { company, owner, amo, leader, member } = await everyRole(app)
  const params = await newPolicy(amo)
  await asAdmin(
    `INSERT INTO policy_writers (company_id, policy_id, membership_id) SELECT company_id, id, $2 FROM policies WHERE id = $1`,
    [params.policy, await membershipOf(company, leader.email)],
  )
  const { draft } = await owner.call(readPolicy, { params })
  const body = {
    edition: draft?.edition ?? '',
    head: draft?.head ?? 0,
    adoptedBy: 'Os',
    adoptedOn: '2026-11-20',
    reviewOn: '2027-11-20',
  }
  const first = { ...params, edition: 1 }
  expect((await refusal(leader.call(adoptDraft, { params, body }))).code).toBe('not-allowed')
  expect((await refusal(member.call(adoptDraft, { params, body }))).status).toBe(404)
  await owner.call(adoptDraft, { params, body })
  const share = { share: crypto.randomUUID(), label: 'Opslag' }
  for (const refused of [
    () => leader.call(beginEdition, { params }),
    () => leader.call(publishEdition, { params: first }),
    () => leader.call(createEditionShare, { params: first, body: share }),
    () => leader.call(listEditionShares, { params: first, query: {} }),
  ])
    expect((await refusal(refused())).code).toBe('not-allowed')
  await amo.call(publishEdition, { params: first })
  expect(await member.call(readEdition, { params: first })).toMatchObject({
    readings: null,
    can: { publish: false, confirm: true, share: false, makeActions: false },
  })
})

describe('a new round of work', () => {
  test('starts from a copy of the newest adopted text, and leaves that as it was', async () => {
    const owner = await newCompany(app)
    const params = await publishedPolicy(owner, { text: textOf('Vi hilser på hinanden') })
    const before = await owner.call(readEdition, { params: { ...params, edition: 1 } })
    expect((await owner.call(beginEdition, { params })).draft).toMatchObject({ number: 2 })
    expect((await owner.call(readPolicyDraft, { params })).document).toEqual(before.record.document)
    expect((await refusal(owner.call(beginEdition, { params }))).code).toBe('draft-exists')
    await writeDraft(params.policy, textOf('Vi siger farvel'))
    await adopted(owner, params)
    expect(await owner.call(readEdition, { params: { ...params, edition: 1 } })).toEqual({
      ...before,
      isNewest: false,
      can: { ...before.can, confirm: false },
    })
    expect((await refusal(owner.call(publishEdition, { params: { ...params, edition: 3 } }))).status).toBe(404)
  })

  test('is begun once of two at once, only of what was adopted, and not of what is retired', async () => {
    const owner = await newCompany(app)
    const params = await newPolicy(owner)
    expect((await refusal(owner.call(beginEdition, { params }))).code).toBe('draft-exists')
    await adopted(owner, params)
    const both = [owner.call(beginEdition, { params }), owner.call(beginEdition, { params })]
    expect((await Promise.allSettled(both)).map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const old = await publishedPolicy(owner)
    await asAdmin(`UPDATE policies SET retired_at = now(), retired_by = created_by WHERE id = $1`, [old.policy])
    expect((await refusal(owner.call(beginEdition, { params: old }))).code).toBe('policy-retired')
  })
})

describe('publishing', () => {
  test('is done once, also by two at once: everybody sees it and one thing is told', async () => {
    const { owner, member } = await everyRole(app)
    const params = { ...(await newPolicy(owner)), edition: 1 }
    await adopted(owner, params)
    expect((await refusal(member.call(readEdition, { params }))).status).toBe(404)
    expect((await refusal(owner.call(confirmReading, { params }))).code).toBe('edition-not-published')
    await Promise.all([owner.call(publishEdition, { params }), owner.call(publishEdition, { params })])
    const [told] = await asAdmin<{ count: number }>(
      `SELECT count(*)::int FROM outbox o JOIN editions e ON e.id = (o.payload->>'edition')::uuid
       WHERE o.kind = 'edition-published' AND e.policy_id = $1`,
      [params.policy],
    )
    expect(told?.count).toBe(1)
    expect((await member.call(listPolicies, { params, query: {} })).policies).toMatchObject([{ isUnread: true }])
    expect((await member.call(readEdition, { params })).hasRead).toBe(false)
  })

  test('is refused of an edition that a newer one has taken the place of, and of a retired text', async () => {
    const owner = await newCompany(app)
    const params = { ...(await newPolicy(owner)), edition: 1 }
    await adopted(owner, params)
    await owner.call(beginEdition, { params })
    await adopted(owner, params)
    expect((await refusal(owner.call(publishEdition, { params }))).code).toBe('edition-replaced')
    await asAdmin(`UPDATE policies SET retired_at = now(), retired_by = created_by WHERE id = $1`, [params.policy])
    const newest = { ...params, edition: 2 }
    expect((await refusal(owner.call(publishEdition, { params: newest }))).code).toBe('policy-retired')
    expect(await owner.call(readEdition, { params: newest })).toMatchObject({ retiredAt: expect.any(Date) })
  })
})

describe('that somebody has read it', () => {
  test('is said once and counted, for those who are there now; who it was is told to nobody', async () => {
    const { company, owner, amo, leader, member } = await everyRole(app)
    const params = { ...(await publishedPolicy(owner)), edition: 1 }
    for (const { call } of [member, member, leader]) await call(confirmReading, { params })
    const seen = await amo.call(readEdition, { params })
    expect(seen).toMatchObject({ readings: { read: 2, of: 4 }, hasRead: false, can: { confirm: true } })
    const ids = [await membershipOf(company, member.email), await membershipOf(company, leader.email)]
    for (const view of [seen, await owner.call(readPolicy, { params }), await leader.call(readEdition, { params })])
      expect(ids.filter((id) => JSON.stringify(view).includes(id))).toEqual([])
    expect(await member.call(readEdition, { params })).toMatchObject({ readings: null, hasRead: true })
    await asAdmin(`UPDATE memberships SET state = 'removed' WHERE id = $1`, [ids[1]])
    expect((await amo.call(readEdition, { params })).readings).toEqual({ read: 1, of: 3 })
  })
})

describe('a link to an adopted text', () => {
  const share = () => ({ share: crypto.randomUUID(), label: 'Opslag i kantinen' })

  test('shows it without an account, as PDF too, and says when a newer one was adopted', async () => {
    const owner = await newCompany(app, 'Blåbær & Ærø')
    const params = { ...(await newPolicy(owner, { text: textOf('Vi spiser frokost sammen') })), edition: 1 }
    await adopted(owner, params)
    const { token, address } = await owner.call(createEditionShare, { params, body: share() })
    expect(address).toContain(`/s/${token}`)
    const guest = await newGuest(app, token)
    expect(await guest.call(readSharedEdition)).toMatchObject({
      number: 1,
      isNewest: true,
      retiredAt: null,
      record: { company: 'Blåbær & Ærø', title: 'Vores leveregler' },
    })
    expect(Object.keys(await guest.call(readSharedEdition))).not.toContain('publishedAt')
    const { rawPayload } = await app.inject({
      url: '/api/share/edition/pdf',
      cookies: Object.fromEntries(guest.cookies),
    })
    expect(await textOfPdf(new Uint8Array(rawPayload))).toContain('Vi spiser frokost sammen')
    expect((await refusal(guest.call(printEdition, { params }))).status).toBe(401)
    await owner.call(beginEdition, { params })
    await adopted(owner, params)
    expect(await guest.call(readSharedEdition)).toMatchObject({ number: 1, isNewest: false })
  })

  test('opens nothing else, and what opens something else does not open it', async () => {
    const owner = await newCompany(app)
    const quarter = '2026-Q4'
    await owner.call(openRound, {
      params: { company: owner.company },
      body: { quarter, mode: 'anonymous', hasLinks: true },
    })
    const params = { ...(await publishedPolicy(owner)), edition: 1 }
    const { token } = await owner.call(createEditionShare, { params, body: { ...share(), passcode: 'kanin' } })
    const reader = await newGuest(app, token)
    expect((await refusal(reader.call(readSharedEdition))).code).toBe('passcode-needed')
    expect((await refusal(reader.call(readShare))).code).toBe('another-link-open')
    const body = { receipt: newReceipt(), answers: answersOf() }
    expect((await refusal(reader.call(handInThroughShare, { body }))).code).toBe('another-link-open')
    const answering = await newGuest(app, (await newShare(owner, quarter)).token)
    expect((await refusal(answering.call(readSharedEdition))).code).toBe('another-link-open')
    const opened = await newGuest(app, (await newShare(owner, quarter)).token)
    expect(await opened.call(openShare, { body: { token } })).toMatchObject({ opens: 'edition', needsPasscode: true })
  })

  test('is listed, ended at once, made once, and printed as a poster that says what it is of', async () => {
    const owner = await newCompany(app, 'Blåbær & Ærø')
    const params = { ...(await publishedPolicy(owner, { title: 'Ro & plads' })), edition: 1 }
    const body = share()
    const { share: made, token } = await owner.call(createEditionShare, { params, body })
    expect((await refusal(owner.call(createEditionShare, { params, body }))).code).toBe('share-exists')
    expect(await owner.call(listEditionShares, { params, query: {} })).toMatchObject({
      total: 1,
      shares: [{ id: made.id, label: 'Opslag i kantinen', department: null, state: 'good' }],
    })
    const one = { company: owner.company, share: made.id }
    const poster = await textOfPdf(await owner.call(printPoster, { params: one, body: { token } }))
    expect(poster).toContain('Ro & plads')
    expect(poster).toContain('vedtaget hos Blåbær & Ærø den 20. november 2026')
    const guest = await newGuest(app, token)
    await owner.call(revokeShare, { params: one })
    expect((await refusal(guest.call(readSharedEdition))).code).toBe('share-ended')
    expect((await refusal(owner.call(printPoster, { params: one, body: { token } }))).code).toBe('share-ended')
    const other = await newMember(app, owner.company, 'member')
    expect((await refusal(other.call(revokeShare, { params: one }))).code).toBe('not-allowed')
  })
})

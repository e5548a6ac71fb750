import { readAuditLog } from '@trivselsrum/contracts/audit'
import {
  beginPolicy,
  changePolicy,
  choosePolicyForm,
  choosePolicyWriters,
  listPolicies,
  readPolicy,
  readPolicyGuide,
  removePolicy,
  retirePolicy,
  savePolicyNote,
} from '@trivselsrum/contracts/policies'
import { readPolicyDraft } from '@trivselsrum/contracts/policy-drafts'
import { sectionsOf } from '@trivselsrum/toolkit/document/sections'
import { describe, expect, test } from 'vitest'
import { beginAnew, begunPolicy, consult, draftedPolicy, settleDraft } from '../../../test/drafts.ts'
import { asAdmin, browser, movableClock, newCompany, refusal, startApp } from '../../../test/harness.ts'
import { everyRole, membershipOf } from '../../../test/people.ts'
import { planOf } from '../../../test/planning.ts'

const app = await startApp({ clock: movableClock() })
const codeOf = async (call: Promise<unknown>) => (await refusal(call)).code

// Roles are asked of one company; what changes a policy gets one of its own.
const people = await everyRole(app)
const { company, owner, amo, leader, member } = people
const runner = { ...owner, company }
const memberId = await membershipOf(company, member.email)
const idempotencyKey = () => ({ idempotencyKey: crypto.randomUUID() })

const letWrite = (policy: string, members: string[]) =>
  owner.call(choosePolicyWriters, { params: { company, policy }, body: { members } })

describe('beginning a policy', () => {
  test('makes one that is talked about, by the company’s own name, and stands in the log', async () => {
    const { call, company } = await newCompany(app, 'Nørregaard')
    const body = { title: 'Røg og damp', language: 'da' as const }
    const begun = await call(beginPolicy, { params: { company }, body }, idempotencyKey())
    expect(begun).toMatchObject({
      ...{
        ...body,
        form: null,
        stage: 'talk',
        adopted: null,
        consultation: null,
        lastHeld: null,
        draft: null,
        editions: [],
        version: 1,
      },
      fillIns: { company: 'Nørregaard', contact: '', phone: '', provider: '' },
      can: { readDraft: true, write: true, run: true, remove: true, retire: false, beginEdition: false },
    })
    expect(begun.notes.map(({ version }) => version)).toEqual([0, 0, 0, 0, 0, 0])
    const { entries } = await call(readAuditLog, { params: { company }, query: { action: 'policy-begun' } })
    expect(entries).toMatchObject([{ act: 'Tekst begyndt', about: 'Røg og damp' }])
  })

  test('is for owner and AMO', async () => {
    const begin = ({ call }: Pick<typeof amo, 'call'>) =>
      call(beginPolicy, { params: { company }, body: { title: 'Ro', language: 'en' } }, idempotencyKey())
    expect(await begin(amo)).toMatchObject({ language: 'en' })
    for (const somebody of [leader, member]) expect(await codeOf(begin(somebody))).toBe('not-allowed')
  })

  test('takes a title that says something', async () => {
    for (const title of ['', ' ', 'x'.repeat(121), 'to\nlinjer'])
      expect(await refusal(begunPolicy(runner, title))).toMatchObject({ status: 400 })
  })

  test('is refused beyond a hundred, also to two who begin at once', async () => {
    const somebody = await newCompany(app)
    await asAdmin(
      `INSERT INTO policies (company_id, id, title, language, created_at, created_by)
       SELECT company_id, gen_random_uuid(), 'Tekst ' || n, 'da', now(), m.id
       FROM memberships m JOIN companies c ON c.id = m.company_id, generate_series(1, 99) n WHERE slug = $1`,
      [somebody.company],
    )
    const outcomes = await Promise.allSettled([begunPolicy(somebody), begunPolicy(somebody)])
    const lost = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason.problem.code] : []))
    expect(lost).toEqual(['too-many-policies'])
    const read = (page: number) =>
      somebody.call(listPolicies, { params: { company: somebody.company }, query: { page } })
    expect(await read(1)).toMatchObject({ next: 2, can: { begin: true } })
    expect((await read(5)).policies).toHaveLength(20)
    expect(await read(5)).toMatchObject({ next: null })
  })
})

describe('what somebody sees', () => {
  const titles = async ({ call }: Pick<typeof amo, 'call'>) =>
    (await call(listPolicies, { params: { company }, query: {} })).policies.map(
      ({ title, stage }) => `${title}: ${stage}`,
    )

  test('of a draft: those who follow drafts and those who were chosen; a member nothing', async () => {
    const params = await draftedPolicy({ ...runner })
    for (const { call } of [owner, amo, leader]) {
      expect((await call(readPolicy, { params })).draft).toMatchObject({ number: 1, head: 2, emptyPlaces: [] })
      expect(sectionsOf((await call(readPolicyDraft, { params })).document)).toMatchObject([{ id: 'tone' }])
    }
    expect((await leader.call(readPolicyDraft, { params })).can).toEqual({ write: false, run: false })
    for (const endpoint of [readPolicy, readPolicyDraft])
      expect(await codeOf(member.call(endpoint, { params }))).toBe('not-found')
    expect(await titles(member)).not.toContain('Vores leveregler: draft')
    await letWrite(params.policy, [memberId])
    expect(await member.call(readPolicy, { params })).toMatchObject({
      stage: 'draft',
      writers: [{ id: memberId, isActive: true }],
      can: { readDraft: true, write: true, run: false },
    })
    expect((await member.call(readPolicyDraft, { params })).can).toEqual({ write: true, run: false })
  })

  test('of an adopted edition: a member once it was published, and nothing of the draft after it', async () => {
    const params = await draftedPolicy({ ...runner })
    await settleDraft(params.policy)
    expect(await leader.call(readPolicy, { params })).toMatchObject({
      stage: 'adopted',
      adopted: { number: 1 },
      isUnread: false,
    })
    expect(await codeOf(member.call(readPolicy, { params }))).toBe('not-found')
    await asAdmin('UPDATE editions SET published_at = now(), published_by = settled_by WHERE policy_id = $1', [
      params.policy,
    ])
    await beginAnew(params.policy)
    expect(await member.call(readPolicy, { params })).toMatchObject({
      ...{ stage: 'adopted', isUnread: true, notes: [], writers: [], draft: null },
      adopted: {
        number: 1,
        adoptedOn: '2026-11-01',
        adoptedBy: 'AMO',
        reviewOn: '2027-11-01',
        publishedAt: expect.any(Date),
      },
      editions: [{ number: 1 }],
      can: { readDraft: false, write: false, run: false, remove: false, retire: false, beginEdition: false },
    })
    expect(await codeOf(member.call(readPolicyDraft, { params }))).toBe('not-allowed')
    expect(await leader.call(readPolicy, { params })).toMatchObject({ stage: 'draft', draft: { number: 2 } })
  })

  test('of a consultation: a member while it is open, also on the day it closes, and what became of it', async () => {
    const params = await draftedPolicy({ ...runner })
    expect(await codeOf(member.call(readPolicy, { params }))).toBe('not-found')
    await consult(params.policy, '2026-11-23')
    const over = { consultation: null, adopted: null, draft: null, notes: [] }
    const inDraft = { stage: 'draft', ...over, can: { readDraft: false } }
    expect(await member.call(readPolicy, { params })).toMatchObject({ ...inDraft, lastHeld: { answeredAt: null } })
    await asAdmin(
      `UPDATE consultations c SET answered_at = '2026-11-24T08:00:00Z', answered_by = opened_by
       FROM editions e WHERE e.id = c.edition_id AND e.policy_id = $1`,
      [params.policy],
    )
    const answered = { lastHeld: { answeredAt: new Date('2026-11-24T08:00:00Z') } }
    expect(await member.call(readPolicy, { params })).toMatchObject({ ...inDraft, ...answered })
    await consult(params.policy, '2026-11-24')
    expect(await member.call(readPolicy, { params })).toMatchObject({
      ...{ stage: 'consultation', consultation: { closesOn: '2026-11-24' }, adopted: null, draft: null, notes: [] },
      ...answered,
    })
  })

  test('is the same in the list, where what is under way comes first; to a member that is what they are asked about', async () => {
    const [followed, shown] = [await titles(leader), await titles(member)]
    const [consultation, draft] = ['Vores leveregler: consultation', 'Vores leveregler: draft']
    expect(followed.sort()).toEqual(['Ro: talk', consultation, draft, draft])
    expect(shown.at(-1)).toBe('Vores leveregler: adopted')
    expect(shown.slice(0, -1).sort()).toEqual([consultation, draft])
  })
})

describe('title and fill-in places', () => {
  const fillIns = { company: 'Os', contact: 'Mette', phone: '70 10 20 30', provider: 'Lægehuset' }

  test('are changed by those who write, from the version they saw; whoever was slower is told what it says now', async () => {
    const params = await begunPolicy(runner)
    const change = ({ call }: Pick<typeof amo, 'call'>, title: string, version = 1) =>
      call(changePolicy, { params, body: { title, fillIns, version } })
    expect(await codeOf(change(leader, 'Nej'))).toBe('not-allowed')
    expect(await codeOf(change(member, 'Nej'))).toBe('not-found')
    expect(await change(amo, 'Ro')).toMatchObject({ title: 'Ro', fillIns, version: 2 })
    const lost = await refusal(change(owner, 'Fred'))
    expect(lost).toMatchObject({ code: 'policy-changed', current: { title: 'Ro', version: 2 } })
    // Its reply lost on the way, it is sent again.
    expect(await change(amo, 'Ro')).toMatchObject({ version: 2 })
    expect(await change(owner, 'Fred', 2)).toMatchObject({ title: 'Fred', version: 3 })
  })

  test('are told as missing where the draft names them', async () => {
    const params = await begunPolicy(runner)
    await owner.call(choosePolicyForm, { params, body: { form: 'policy', startsFrom: 'template' } })
    const { draft } = await owner.call(readPolicy, { params })
    expect(draft?.emptyPlaces).toContain('contact')
    await owner.call(changePolicy, { params, body: { title: 'Ro', fillIns, version: 2 } })
    expect((await owner.call(readPolicy, { params })).draft?.emptyPlaces).toEqual([])
  })
})

describe('a note', () => {
  const save = ({ call }: Pick<typeof amo, 'call'>, policy: string, text: string, version: number) =>
    call(savePolicyNote, { params: { company, policy, box: 'vision' }, body: { text, version } })

  test('is saved by those who write, and read by those who follow', async () => {
    const { policy } = await begunPolicy(runner)
    const { notes } = await save(amo, policy, 'Ro på', 0)
    expect(notes).toContainEqual({
      box: 'vision',
      text: 'Ro på',
      version: 1,
      savedBy: 'Karen Holm',
      savedAt: expect.any(Date),
    })
    expect((await leader.call(readPolicy, { params: { company, policy } })).notes).toEqual(notes)
    expect(await codeOf(save(leader, policy, 'Nej', 1))).toBe('not-allowed')
    await letWrite(policy, [memberId])
    expect((await save(member, policy, '', 1)).notes).toContainEqual(expect.objectContaining({ text: '', version: 2 }))
    expect(await refusal(save(amo, policy, 'x'.repeat(8001), 2))).toMatchObject({ status: 400 })
  })

  test('of two who save at once one is told what the other saved, and nothing is lost', async () => {
    const { policy } = await begunPolicy(runner)
    const outcomes = await Promise.allSettled([save(owner, policy, 'En', 0), save(amo, policy, 'To', 0)])
    const lost = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason.problem] : []))
    const { notes } = await owner.call(readPolicy, { params: { company, policy } })
    const saved = notes.find(({ box }) => box === 'vision')
    expect(lost).toMatchObject([{ code: 'policy-note-changed', current: { text: saved?.text, version: 1 } }])
    // The same sent again is confirmed, and not saved again.
    expect((await save(owner, policy, saved?.text ?? '', 0)).notes).toEqual(notes)
  })
})

describe('the form', () => {
  const choose = (
    { call }: Pick<typeof amo, 'call'>,
    policy: string,
    startsFrom: 'template' | 'nothing' = 'template',
  ) => call(choosePolicyForm, { params: { company, policy }, body: { form: 'guideposts', startsFrom } })

  test('is chosen by owner and AMO, and gives a draft from its template in the language of the policy', async () => {
    const { policy } = await begunPolicy(runner)
    expect(await codeOf(choose(leader, policy))).toBe('not-allowed')
    expect(await choose(amo, policy)).toMatchObject({
      form: 'guideposts',
      stage: 'draft',
      draft: { number: 1, head: 1 },
    })
    const guide = await browser(app).call(readPolicyGuide, { query: { language: 'da' } })
    const { document } = await owner.call(readPolicyDraft, { params: { company, policy } })
    expect(document).toEqual(guide.forms.guideposts.template)
  })

  test('can begin with nothing: a line to write on', async () => {
    const { policy } = await begunPolicy(runner)
    await choose(owner, policy, 'nothing')
    const { document } = await owner.call(readPolicyDraft, { params: { company, policy } })
    expect(document.content).toEqual([{ type: 'paragraph' }])
  })

  test('is chosen once, also by two at once; before it there is no draft', async () => {
    const { policy } = await begunPolicy(runner)
    expect(await codeOf(owner.call(readPolicyDraft, { params: { company, policy } }))).toBe('no-draft')
    const outcomes = await Promise.allSettled([choose(owner, policy), choose(amo, policy)])
    const lost = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason.problem.code] : []))
    expect(lost).toEqual(['form-chosen'])
    expect((await owner.call(readPolicy, { params: { company, policy } })).draft).toMatchObject({ head: 1 })
  })

  test('has words for all boxes, forms and questions in both languages, for whoever asks', async () => {
    const read = (language: 'da' | 'en') => browser(app).call(readPolicyGuide, { query: { language } })
    const [da, en] = [await read('da'), await read('en')]
    expect(Object.keys(da.forms)).toEqual(Object.keys(en.forms))
    expect(da.questions).toHaveLength(8)
    expect(en.questions.map(({ id }) => id)).toEqual(da.questions.map(({ id }) => id))
    expect(en.questions).not.toEqual(da.questions)
  })
})

describe('those who write along', () => {
  test('are chosen by owner and AMO among those who are active; who was chosen and left stays until taken out', async () => {
    const { policy } = await begunPolicy(runner)
    const leaderId = await membershipOf(company, leader.email)
    const params = { company, policy }
    expect(await codeOf(leader.call(choosePolicyWriters, { params, body: { members: [leaderId] } }))).toBe(
      'not-allowed',
    )
    expect((await letWrite(policy, [memberId, leaderId, memberId])).writers).toHaveLength(2)
    await asAdmin(`UPDATE memberships SET state = 'removed' WHERE id = $1`, [memberId])
    expect((await letWrite(policy, [memberId])).writers).toMatchObject([{ id: memberId, isActive: false }])
    await letWrite(policy, [])
    expect(await codeOf(letWrite(policy, [memberId]))).toBe('writer-not-active')
    await asAdmin(`UPDATE memberships SET state = 'active' WHERE id = $1`, [memberId])
    expect(await codeOf(letWrite(policy, [crypto.randomUUID()]))).toBe('not-found')
    const many = Array.from({ length: 51 }, () => crypto.randomUUID())
    expect(await refusal(letWrite(policy, many))).toMatchObject({ status: 400 })
    const { entries } = await owner.call(readAuditLog, {
      params: { company },
      query: { action: 'policy-writers-changed' },
    })
    expect(entries[0]).toMatchObject({ act: 'Dem, der skriver med, ændret', about: 'Vores leveregler' })
  })
})

describe('deleting', () => {
  const remove = ({ call }: Pick<typeof amo, 'call'>, params: { company: string; policy: string }) =>
    call(removePolicy, { params })

  test('takes everything along; actions made from it stay as from scratch', async () => {
    const params = await draftedPolicy({ ...runner })
    await consult(params.policy)
    const { make, read } = planOf(runner)
    const made = await make({ origin: { kind: 'policy', policy: params.policy, section: 'tone' } })
    expect(await codeOf(remove(leader, params))).toBe('not-allowed')
    await remove(amo, params)
    expect(await codeOf(remove(amo, params))).toBe('not-found')
    expect(await read(made)).toMatchObject({ origin: { kind: 'scratch' } })
    expect(await asAdmin('SELECT FROM editions WHERE policy_id = $1', [params.policy])).toEqual([])
    const { entries } = await owner.call(readAuditLog, { params: { company }, query: { action: 'policy-removed' } })
    expect(entries).toMatchObject([{ act: 'Tekst slettet', about: 'Vores leveregler' }])
  })

  test('is refused once an edition was adopted, also by the database', async () => {
    const params = await draftedPolicy({ ...runner })
    await settleDraft(params.policy)
    expect(await codeOf(remove(owner, params))).toBe('policy-adopted')
    await expect(asAdmin('DELETE FROM policies WHERE id = $1', [params.policy])).rejects.toThrow('never changes')
  })
})

describe('retiring', () => {
  test('says that it no longer holds; what was adopted stays to be read, the draft under way goes', async () => {
    const params = await draftedPolicy({ ...runner })
    const retire = ({ call }: Pick<typeof amo, 'call'>) => call(retirePolicy, { params })
    expect(await codeOf(retire(owner))).toBe('policy-not-adopted')
    await settleDraft(params.policy, true)
    await beginAnew(params.policy)
    expect(await codeOf(retire(leader))).toBe('not-allowed')
    await consult(params.policy)
    expect(await codeOf(retire(amo))).toBe('consultation-open')
    await asAdmin(`UPDATE consultations SET closed_at = now(), closed_by = opened_by`)
    expect(await retire(amo)).toMatchObject({
      ...{ stage: 'retired', retiredAt: expect.any(Date), draft: null, editions: [{ number: 1 }], isUnread: false },
      can: { readDraft: true, write: false, run: false, remove: false, retire: false, beginEdition: false },
    })
    expect(await member.call(readPolicy, { params })).toMatchObject({ stage: 'retired', adopted: { number: 1 } })
    const text = { text: 'Ro', version: 0 }
    const fillIns = {}
    for (const change of [
      () => retire(owner),
      () => owner.call(savePolicyNote, { params: { ...params, box: 'vision' }, body: text }),
      () => owner.call(changePolicy, { params, body: { title: 'Ro', fillIns, version: 2 } }),
      () => owner.call(choosePolicyWriters, { params, body: { members: [] } }),
      () => owner.call(choosePolicyForm, { params, body: { form: 'words', startsFrom: 'nothing' } }),
    ])
      expect(await codeOf(change())).toBe('policy-retired')
  })
})

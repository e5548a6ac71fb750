import { readAuditLog } from '@trivselsrum/contracts/audit'
import { adaptTool, listToolbox, readCompanyTool } from '@trivselsrum/contracts/toolbox'
import { statementsOf } from '@trivselsrum/toolkit/kinds/rating-content'
import { readLibrary } from '@trivselsrum/toolkit/library'
import { asPublished } from '@trivselsrum/toolkit/programme/adaptation'
import { activityOf } from '@trivselsrum/toolkit/tool'
import { describe, expect, test } from 'vitest'
import { closedRound, movableClock, newCompany, refusal, startApp } from '../../../test/harness.ts'
import { everyRole } from '../../../test/people.ts'
import { letBe, planned } from '../../../test/planned-workshops.ts'

const app = await startApp({ clock: movableClock() })

type Somebody = Pick<Awaited<ReturnType<typeof newCompany>>, 'call' | 'company'>

const listed = ({ call, company }: Somebody) => call(listToolbox, { params: { company } })
const toolOf = async (somebody: Somebody, key: string) =>
  (await listed(somebody)).tools.find((tool) => tool.key === key)
const adapting = ({ call, company }: Somebody, tool: string, adaptation: object, version: number) =>
  call(adaptTool, { params: { company, tool }, body: { adaptation: { ...asPublished, ...adaptation }, version } })
const reading = ({ call, company }: Somebody, tool: string, language?: 'da' | 'en') =>
  call(readCompanyTool, { params: { company, tool }, query: language ? { language } : {} })

describe('the toolbox', () => {
  test('has all eleven tools in their order, for everybody, with what each of them may do', async () => {
    const { company, owner, amo, leader, member } = await everyRole(app)
    const can = []
    for (const { call } of [owner, amo, leader, member]) {
      const { tools, can: mayDo } = await listed({ call, company })
      expect(tools.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
      can.push(mayDo)
    }
    const [all, plan, none] = [
      { plan: true, adapt: true },
      { plan: true, adapt: false },
      { plan: false, adapt: false },
    ]
    expect(can).toEqual([all, all, plan, none])
    const talk = []
    for (const { call } of [owner, leader, member]) talk.push((await reading({ call, company }, 'care-talk')).can.talk)
    expect(talk).toEqual([true, true, false])
    const { tools } = await listed({ call: member.call, company })
    const withPrivateParts = tools.flatMap(({ key, hasPrivateParts }) => (hasPrivateParts ? key : []))
    const withTalkForms = tools.flatMap(({ key, hasTalkForms }) => (hasTalkForms ? key : []))
    expect(withPrivateParts).toEqual(expect.arrayContaining(['spot-strain', 'role-model']))
    expect(withPrivateParts).not.toContain('dialogue')
    expect(withTalkForms).toEqual(['stress-types', 'care-talk'])
  })

  test('says which tools the openings of the newest result point to, to those who may read it', async () => {
    const { company, owner, member } = await everyRole(app)
    const none = await listed({ ...owner, company })
    expect(none).toMatchObject({ pointedAtIn: null })
    expect(none.tools.flatMap(({ pointedAtBy }) => pointedAtBy)).toEqual([])
    const content = activityOf(readLibrary().find('maturity', 1, 'da'), 'rating')?.content
    const statements = content ? statementsOf(content) : []
    const opening = content?.groups.at(-1)?.statements[0]
    await closedRound({ ...owner, company }, '2026-Q2', 5)
    const pulls = new Map(content?.groups.flatMap(({ weight, statements }) => statements.map(({ id }) => [id, weight])))
    const bestBut = (id: string) => (id !== opening?.id && (pulls.get(id) ?? 0) > 0 ? 5 : 1)
    await closedRound({ ...owner, company }, '2026-Q3', bestBut)
    const { pointedAtIn, tools } = await listed({ ...owner, company })
    expect(pointedAtIn).toBe('2026-Q3')
    const pointed = tools.flatMap(({ key, pointedAtBy }) => (pointedAtBy.length > 0 ? key : []))
    expect(pointed.length).toBeGreaterThan(0)
    expect(tools.flatMap(({ pointedAtBy }) => pointedAtBy)).toEqual(pointed.map(() => opening?.id))
    expect(pointed.sort()).toEqual([...(statements.find(({ id }) => id === opening?.id)?.tools ?? [])].sort())
    expect(await listed({ ...member, company })).toMatchObject({ pointedAtIn: null })
  })

  test('counts the workshops that were held with a tool, as far as the reader sees them', async () => {
    const { company, owner, member } = await everyRole(app)
    const { id } = await planned({ ...owner, company })
    await planned({ ...owner, company })
    expect((await toolOf({ ...owner, company }, 'dialogue'))?.held).toEqual({ workshops: 0, lastOn: null })
    await letBe(id, 'finished')
    const held = { workshops: 1, lastOn: new Date('2026-12-03T08:00:00Z') }
    expect((await toolOf({ ...owner, company }, 'dialogue'))?.held).toEqual(held)
    expect((await toolOf({ ...member, company }, 'dialogue'))?.held).toEqual({ workshops: 0, lastOn: null })
  })
})

describe('what a company has of its own in a tool', () => {
  const own = {
    steps: { film: { isSkipped: true } },
    words: { cards: { title: 'Vores kort' } },
    own: { cards: [{ id: 'own-canteen', text: 'Hvordan har vi det i kantinen?' }] },
  }

  test('shows in the tool and in the list, beside what was published, in either language', async () => {
    const owner = await newCompany(app)
    const before = await reading(owner, 'dialogue')
    expect(before).toMatchObject({ version: 0, savedBy: null, savedAt: null, adaptation: asPublished })
    expect(before.programme).toEqual(before.published)
    const saved = await adapting(owner, 'dialogue', own, 0)
    expect(saved).toMatchObject({ version: 1, savedBy: 'Karen Holm', published: before.published })
    for (const language of ['da', 'en'] as const) {
      const { programme, published } = await reading(owner, 'dialogue', language)
      expect(programme.language).toBe(language)
      const [step] = programme.steps.filter(({ id }) => id === 'cards')
      expect(step?.activities[0]?.text).toMatchObject({
        title: 'Vores kort',
        cards: { 'own-canteen': own.own.cards[0]?.text },
      })
      expect(JSON.stringify(published)).not.toContain('own-canteen')
    }
    const entry = await toolOf(owner, 'dialogue')
    expect(entry).toMatchObject({ isAdapted: true, minutes: 75 })
    expect(entry?.steps).toHaveLength(3)
    expect((await toolOf(owner, 'policy'))?.isAdapted).toBe(false)
    const { entries } = await owner.call(readAuditLog, {
      params: { company: owner.company },
      query: { action: 'tool-adapted' },
    })
    expect(entries.map(({ about }) => about)).toEqual(['Sæt dialogen i gang'])
  })

  test('is saved by one of two at once, who is told what the other wrote; the same again is confirmed', async () => {
    const owner = await newCompany(app)
    const other = { films: { film: 'https://example.dk/film' } }
    for (const version of [0, 1]) {
      const both = await Promise.allSettled([
        adapting(owner, 'dialogue', { ...own, order: [`cards`, ...(version ? ['film'] : [])] }, version),
        adapting(owner, 'dialogue', { ...other, order: version ? ['film'] : [] }, version),
      ])
      expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    }
    const now = await reading(owner, 'dialogue')
    expect(now.version).toBe(2)
    expect(await refusal(adapting(owner, 'dialogue', {}, 1))).toMatchObject({
      code: 'adaptation-changed',
      current: { version: 2, adaptation: now.adaptation },
    })
    expect(await adapting(owner, 'dialogue', now.adaptation, 1)).toEqual(now)
  })

  test('is for owners and AMO to say, of tools that are there, and not without end', async () => {
    const { company, owner, leader, member } = await everyRole(app)
    for (const { call } of [leader, member])
      expect(await refusal(adapting({ call, company }, 'dialogue', own, 0))).toMatchObject({
        status: 403,
        code: 'not-allowed',
      })
    const ours = { ...owner, company }
    expect((await refusal(adapting(ours, 'gone', own, 0))).code).toBe('not-found')
    expect((await refusal(reading(ours, 'gone'))).code).toBe('not-found')
    const long = Object.fromEntries(
      Array.from({ length: 160 }, (_, index) => [`s${index}`, { how: 'ord '.repeat(99) }]),
    )
    expect((await refusal(adapting(ours, 'dialogue', { steps: long }, 0))).code).toBe('adaptation-too-long')
    expect(
      await refusal(adapting(ours, 'dialogue', { own: { cards: [{ id: 'own-a', text: ' ' }] } }, 0)),
    ).toMatchObject({
      code: 'invalid-request',
      fields: [{ path: 'adaptation.own.cards.0.text' }],
    })
    expect((await reading(ours, 'dialogue')).version).toBe(0)
  })
})

import { createAction } from '@trivselsrum/contracts/actions'
import { readDiscussion, writeDiscussion } from '@trivselsrum/contracts/discussions'
import { removeWorkshop } from '@trivselsrum/contracts/workshops'
import { expect, test } from 'vitest'
import { concludedDiscussion } from '../../../test/discussions.ts'
import { readDocx } from '../../../test/docx.ts'
import { movableClock, startApp } from '../../../test/harness.ts'
import { everyRole, membershipOf } from '../../../test/people.ts'
import { letBe, noteIn, planned } from '../../../test/planned-workshops.ts'

const app = await startApp({ clock: movableClock() })

test('the year holds the workshops finished in it, by tool, with what came of them; each reader sees those they see elsewhere', async () => {
  const { company, owner, leader, member } = await everyRole(app)
  const held = async (tool: string, title: string, startsAt: string, members: string[] = []) => {
    const { id } = await planned(owner, { tool, title, startsAt, members })
    await letBe(id, 'finished')
    return id
  }
  const led = await held('spot-strain', 'Pauser i Montage', '2026-03-01T08:00:00Z', [
    await membershipOf(company, leader.email),
  ])
  const late = await held('dialogue', 'Kort i kantinen', '2026-11-24T22:30:00Z')
  await held('dialogue', 'Et andet år', '2024-03-01T08:00:00Z')
  await held('dialogue', 'Efter mødet', '2026-11-24T23:30:00Z')
  await letBe((await planned(owner, { startsAt: '2026-05-01T08:00:00Z' })).id, 'underway')
  const note = await noteIn(led, 'actions', 'group')
  const origin = { kind: 'workshop' as const, workshop: led, note }
  const action = { title: 'Pauser efter planen', level: 'group' as const, origin }
  await owner.call(createAction, { params: { company }, body: action })

  const ofLed = { id: led, title: 'Pauser i Montage', tool: 'spot-strain', heldOn: '2026-03-01', notes: 1, actions: 1 }
  const ofLate = { id: late, title: 'Kort i kantinen', tool: 'dialogue', heldOn: '2026-11-24', notes: 0, actions: 0 }
  const params = { company, year: 2026 }
  const { record } = await concludedDiscussion(owner, 2026, '2026-11-24')
  expect(record.gathered?.workshops).toEqual([ofLate, ofLed])

  const as = async ({ call }: Pick<typeof owner, 'call'>) =>
    (await call(readDiscussion, { params })).record.gathered?.workshops
  expect(await as(leader)).toEqual([ofLed])
  expect(await as(member)).toBeUndefined()
  const paper = async ({ call }: Pick<typeof owner, 'call'>) =>
    readDocx(await call(writeDiscussion, { params })).paragraphs
  const table = ['Workshop', 'Værktøj', 'Holdt', 'Noter', 'Tiltag']
  const [rowOfLate, rowOfLed] = [
    ['Kort i kantinen', 'Sæt dialogen i gang', '24. november 2026', '0', '0'],
    ['Pauser i Montage', 'Spot belastning', '1. marts 2026', '1', '1'],
  ]
  expect((await paper(owner)).join('|')).toContain([...table, ...rowOfLate, ...rowOfLed].join('|'))
  expect((await paper(leader)).join('|')).toContain([...table, ...rowOfLed].join('|'))

  await owner.call(removeWorkshop, { params: { company, workshop: led } })
  expect(await as(owner)).toEqual([ofLate, { ...ofLed, id: null }])
  expect(await as(leader)).toEqual([])
})

import { beginPolicy, readPolicy } from '@trivselsrum/contracts/policies'
import { expect, test } from 'vitest'
import { movableClock, newCompany, refusal, startApp } from '../../../test/harness.ts'
import { newMember } from '../../../test/people.ts'
import { noteIn, planned } from '../../../test/planned-workshops.ts'
import { carriedNotes } from './carried-notes.ts'

const app = await startApp({ clock: movableClock() })

test('notes of boxes that a policy has come along in their order, a line for each, cut between two of them', () => {
  const note = (length: number) => ({ box: 'culture', text: 'x'.repeat(length) })
  expect(
    carriedNotes([
      { box: 'vision', text: 'Ro' },
      { box: 'who', text: 'Alle' },
      { box: 'vision', text: 'Plads\ntil alle' },
      ...[note(4000), note(3999), note(1), note(0)],
    ]),
  ).toEqual([
    { box: 'vision', text: 'Ro\nPlads\ntil alle' },
    { box: 'culture', text: `${'x'.repeat(4000)}\n${'x'.repeat(3999)}` },
  ])
})

test('a policy begins with what was written in a workshop that its maker sees, and with no other', async () => {
  const owner = await newCompany(app)
  const begin = (workshop: string, { call }: Pick<typeof owner, 'call'> = owner) =>
    call(
      beginPolicy,
      { params: { company: owner.company }, body: { title: 'Leveregler', language: 'da', workshop } },
      { idempotencyKey: crypto.randomUUID() },
    )
  const workshop = await planned(owner, { tool: 'policy' })
  await noteIn(workshop.id, 'opening', 'vision', 'Ro')
  await noteIn(workshop.id, 'opening', 'vision', 'Plads')
  await noteIn(workshop.id, 'anchoring', 'experience', 'Vi har prøvet')
  await noteIn(workshop.id, 'round-trip', 'who', 'Alle')
  const { id } = await begin(workshop.id)
  const { notes } = await owner.call(readPolicy, { params: { company: owner.company, policy: id } })
  expect(notes.flatMap(({ box, text, version, savedBy }) => (text ? [{ box, text, version, savedBy }] : []))).toEqual([
    { box: 'vision', text: 'Ro\nPlads', version: 1, savedBy: 'Karen Holm' },
    { box: 'experience', text: 'Vi har prøvet', version: 1, savedBy: 'Karen Holm' },
  ])
  const dialogue = await planned(owner)
  expect((await refusal(begin(dialogue.id))).code).toBe('not-found')
  expect((await refusal(begin(crypto.randomUUID()))).code).toBe('not-found')
  const stranger = await newMember(app, owner.company, 'leader')
  expect((await refusal(begin(workshop.id, stranger))).code).toBe('not-allowed')
})

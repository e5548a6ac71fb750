import { expect, test } from 'vitest'
import { mayHold, recordFor } from './access.ts'

const actions = { total: 1, first: [{ title: 'Støj', responsible: 'Mette', deadline: null }] }
const workshop = (id: string) => ({ id, title: id, tool: 'dialogue', heldOn: '2026-03-01', notes: 3, actions: 1 })
const record = {
  company: 'Nørregaard',
  headcount: null,
  heldOn: null,
  participants: [],
  lastGoals: null,
  review: '',
  cooperation: '',
  goals: ['Færre møder'],
  organisation: '',
  competence: '',
  decisions: [],
  gathered: {
    from: '2025-11-25',
    to: '2026-11-24',
    rounds: [],
    actions: { done: actions, open: actions, overdue: actions, dropped: actions },
    workshops: [workshop('seen'), workshop('not-seen')],
  },
}

test('owners and AMO hold the discussion, leaders and members do not', () => {
  expect((['owner', 'amo', 'leader', 'member'] as const).filter(mayHold)).toEqual(['owner', 'amo'])
})

test('whoever holds it reads all of it; a leader how many actions there were and the workshops they see; a member nothing that was gathered', () => {
  const seen = new Set(['seen'])
  const counted = { total: 1, first: null }
  for (const role of ['owner', 'amo'] as const)
    expect(recordFor(role, record, new Set(['seen', 'not-seen']))).toEqual(record)
  expect(recordFor('leader', record, seen).gathered).toEqual({
    ...record.gathered,
    actions: { done: counted, open: counted, overdue: counted, dropped: counted },
    workshops: [workshop('seen')],
  })
  expect(recordFor('member', record, seen)).toEqual({ ...record, gathered: null })
})

test('a workshop that was deleted since is named, without a way to it', () => {
  const [, deleted] = recordFor('owner', record, new Set(['seen'])).gathered?.workshops ?? []
  expect(deleted).toEqual({ ...workshop('not-seen'), id: null })
})

import { expect, test } from 'vitest'
import { mayHold, recordFor } from './access.ts'

const actions = { total: 1, first: [{ title: 'Støj', responsible: 'Mette', deadline: null }] }
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
  },
}

test('owners and AMO hold the discussion, leaders and members do not', () => {
  expect((['owner', 'amo', 'leader', 'member'] as const).filter(mayHold)).toEqual(['owner', 'amo'])
})

test('whoever holds it reads all of it; a leader reads how many actions there were, a member nothing that was gathered', () => {
  for (const role of ['owner', 'amo'] as const) expect(recordFor(role, record)).toEqual(record)
  const counted = { total: 1, first: null }
  expect(recordFor('leader', record).gathered).toEqual({
    ...record.gathered,
    actions: { done: counted, open: counted, overdue: counted, dropped: counted },
  })
  expect(recordFor('member', record)).toEqual({ ...record, gathered: null })
})

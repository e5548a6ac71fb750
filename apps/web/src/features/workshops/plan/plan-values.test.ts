import { expect, test } from 'vitest'
import { invitedBody, invitedValues, planBody, planValues, sentInvited, sentPlan } from './plan-values'

const plan = {
  title: 'Sæt dialogen i gang',
  startsAt: new Date('2026-07-01T07:30:00Z'),
  place: 'Kantinen',
  department: { id: 'd1', name: 'Værkstedet' },
  facilitator: { id: 'm1', name: 'Karen', isActive: true },
}

const formOf = (values: Record<string, string>) => {
  const form = new FormData()
  for (const [name, value] of Object.entries(values)) form.set(name, value)
  return form
}

test('a plan is shown and taken in Danish time, and comes back from its form as it was', () => {
  const values = planValues(plan)
  expect([values.day, values.time]).toEqual(['2026-07-01', '09:30'])
  expect(planBody(sentPlan(formOf(values)))).toEqual({
    ...plan,
    startsAt: '2026-07-01T07:30:00.000Z',
    department: 'd1',
    facilitator: 'm1',
  })
})

test('whoever plans without naming anybody is the facilitator, and no department is none', () => {
  const values = { ...planValues(plan), department: '', facilitator: '' }
  expect(planBody(values)).toMatchObject({ department: null, facilitator: null })
})

test('without a day or a time there is no plan', () => {
  for (const missing of [{ day: '' }, { time: '' }, { time: '9' }])
    expect(planBody({ ...planValues(plan), ...missing })).toBeUndefined()
})

test('members are ticked, others written one a line, empty lines passed over', () => {
  const form = new FormData()
  for (const id of ['m1', 'm2']) form.append('participants', id)
  form.set('names', 'Ole\r\n\r\n  Bente \r\n')
  expect(invitedBody(sentInvited(form))).toEqual({ members: ['m1', 'm2'], names: ['Ole', 'Bente'] })
  const people = [
    { id: 'p1', name: 'Karen', member: 'm1', isPresent: true },
    { id: 'p2', name: 'Ole', member: null, isPresent: false },
  ]
  expect(invitedValues({ people })).toEqual({ participants: 'm1', names: 'Ole' })
})

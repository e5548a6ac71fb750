import { readAuditLog } from '@trivselsrum/contracts/audit'
import { changeApvDate, readDueDates } from '@trivselsrum/contracts/discussions'
import { expect, test } from 'vitest'
import { concludedDiscussion, filledDraft } from '../../../test/discussions.ts'
import { movableClock, newCompany, refusal, startApp } from '../../../test/harness.ts'
import { everyRole } from '../../../test/people.ts'

const clock = movableClock()
const app = await startApp({ clock })

test('a company that has held none is due today, and of the APV nothing is known', async () => {
  const { call, company } = await newCompany(app)
  expect(await call(readDueDates, { params: { company } })).toEqual({
    discussion: { lastOn: null, dueOn: '2026-11-24', hasPassed: false },
    draft: null,
    apv: { lastOn: null, dueOn: null, hasPassed: false },
    can: { hold: true },
  })
})

test('the discussion is due a year after the last was held, whichever year it was of; a draft does not count', async () => {
  const owner = await newCompany(app)
  const { call, company } = owner
  await concludedDiscussion(owner, 2024, '2025-01-20')
  await filledDraft(owner, 2026)
  expect(await call(readDueDates, { params: { company } })).toMatchObject({
    discussion: { lastOn: '2025-01-20', dueOn: '2026-01-20', hasPassed: true },
    draft: 2026,
  })
})

test('the APV is due three years after the last, as owner and AMO say; both stand in the log', async () => {
  const { company, owner, amo, leader, member } = await everyRole(app)
  const change = ({ call }: Pick<typeof amo, 'call'>, apvOn: string | null) =>
    call(changeApvDate, { params: { company }, body: { apvOn } })
  const start = clock.now().toISOString()
  expect(await change(amo, '2024-02-29')).toEqual({ lastOn: '2024-02-29', dueOn: '2027-02-28', hasPassed: false })
  clock.moveBy(60)
  expect(await change(owner, '2023-11-23')).toMatchObject({ dueOn: '2026-11-23', hasPassed: true })
  await change(owner, '2023-11-23')
  for (const role of [leader, member]) {
    expect((await refusal(change(role, null))).code).toBe('not-allowed')
    expect(await role.call(readDueDates, { params: { company } })).toMatchObject({
      apv: { dueOn: '2026-11-23' },
      draft: null,
      can: { hold: false },
    })
  }
  clock.moveBy(60)
  await change(owner, null)
  const { entries } = await owner.call(readAuditLog, { params: { company }, query: { action: 'apv-date-changed' } })
  expect(entries.map(({ about }) => about)).toEqual(['ingen', '2023-11-23', '2024-02-29'])
  clock.moveTo(start)
})

test('an APV that lies in the future was not carried out', async () => {
  const { call, company } = await newCompany(app)
  const change = (apvOn: string) => call(changeApvDate, { params: { company }, body: { apvOn } })
  expect((await refusal(change('2026-11-25'))).code).toBe('apv-not-carried-out')
  expect((await refusal(change('2025-02-30'))).code).toBe('invalid-request')
})

import { closeRound, openRound, voidRound } from '@trivselsrum/contracts/rounds'
import { handInSheet, takeBackSheet } from '@trivselsrum/contracts/sheets'
import { describe, expect, inject, test } from 'vitest'
import { connected } from '../../test/databases.ts'
import { answeredRound, asAdmin, movableClock, newCompany, refusal, startApp } from '../../test/harness.ts'
import { newMember } from '../../test/people.ts'

const clock = movableClock()
const app = await startApp({ clock })

const logOf = (company: string) =>
  asAdmin<{ action: string; subject: object; by: string; at: Date }>(
    `SELECT action, subject, u.email AS by, at FROM audit_log a JOIN companies c ON c.id = a.company_id
     JOIN memberships m ON m.company_id = c.id AND m.id = actor_id JOIN users u ON u.id = m.user_id
     WHERE slug = $1 ORDER BY at, a.id`,
    [company],
  )

describe('the audit log', () => {
  test('has every act with who did it, when and to what', async () => {
    const owner = await newCompany(app)
    const { company } = owner
    const amo = await newMember(app, company, 'amo')
    const params = { company, quarter: '2026-Q4' }
    const acts = [
      () => answeredRound(owner, '2026-Q4', 3, false),
      () => amo.call(handInSheet, { params }),
      () => owner.call(takeBackSheet, { params }),
      () => owner.call(handInSheet, { params }),
      () => amo.call(closeRound, { params }),
      () => owner.call(openRound, { params: { company }, body: { quarter: '2026-Q3', mode: 'joint' } }),
      () => amo.call(voidRound, { params: { company, quarter: '2026-Q3' }, body: { reason: 'Forkert' } }),
    ]
    for (const act of acts) {
      clock.moveBy(60)
      await act()
    }
    const log = await logOf(company)
    expect(log.map(({ action, by }) => `${action} by ${by === amo.email ? 'amo' : 'owner'}`)).toEqual([
      'company-created by owner',
      'round-opened by owner',
      'sheet-handed-in by amo',
      'sheet-taken-back by owner',
      'sheet-handed-in by owner',
      'round-closed by amo',
      'round-opened by owner',
      'round-voided by amo',
    ])
    expect(log.map(({ subject }) => subject)).toEqual([
      {},
      { quarter: '2026-Q4', mode: 'joint' },
      ...Array.from({ length: 4 }, () => ({ quarter: '2026-Q4' })),
      { quarter: '2026-Q3', mode: 'joint' },
      { quarter: '2026-Q3' },
    ])
    expect(log.at(-1)?.at).toEqual(clock.now())
  })

  test('has nothing of what was refused', async () => {
    const { call, company } = await newCompany(app)
    const params = { company, quarter: '2026-Q4' }
    await refusal(call(closeRound, { params }))
    await call(openRound, { params: { company }, body: { quarter: '2026-Q4', mode: 'joint' } })
    await refusal(call(handInSheet, { params }))
    await refusal(call(closeRound, { params }))
    await call(takeBackSheet, { params })
    expect((await logOf(company)).map(({ action }) => action).sort()).toEqual(['company-created', 'round-opened'])
  })

  test.each(['UPDATE audit_log SET at = now()', 'DELETE FROM audit_log', 'TRUNCATE audit_log'])(
    'can not be changed by the role that serves requests: %s',
    async (sql) => {
      const { company } = await newCompany(app)
      const [row] = await asAdmin<{ id: string }>('SELECT id FROM companies WHERE slug = $1', [company])
      await connected(inject('postgres').runtimeUrl, async (client) => {
        await client.query(`BEGIN; SET LOCAL app.company_id = '${row?.id}'`)
        await expect(client.query(sql)).rejects.toMatchObject({ code: '42501' })
      })
      expect(await logOf(company)).toHaveLength(1)
    },
  )
})

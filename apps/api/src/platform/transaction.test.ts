import { afterAll, describe, expect, inject, test } from 'vitest'
import { bindingFaults } from '../../test/general/bindings.ts'
import { asAdmin, newCompany, startApp } from '../../test/harness.ts'
import { connectionOf, type Transaction, TransactionPool } from './transaction.ts'

const app = await startApp()
const pool = new TransactionPool({ connectionString: inject('postgres').runtimeUrl, max: 1 })
afterAll(() => pool.end())

async function aCompany() {
  const { company, email } = await newCompany(app)
  const [ids] = await asAdmin<{ companyId: string; userId: string; membershipId: string }>(
    `SELECT c.id AS "companyId", u.id AS "userId", m.id AS "membershipId" FROM companies c
     JOIN memberships m ON m.company_id = c.id JOIN users u ON u.id = m.user_id WHERE slug = $1 AND email = $2`,
    [company, email],
  )
  if (!ids) throw new Error('no such company')
  return ids
}

describe('a transaction', () => {
  test('is bound to whom it is opened for and to nobody else, and leaves its connection bound to nobody', async () => {
    const { companyId, userId } = await aCompany()
    expect(await bindingFaults(pool, { companyId, userIds: [userId] })).toEqual([])
  })

  test('asks for the membership in the same breath', async () => {
    const { companyId, userId, membershipId } = await aCompany()
    await pool.transaction({ companyId, memberId: userId }, async ({ membership }) =>
      expect(membership).toEqual({ id: membershipId, role: 'owner', lacksSecondFactor: false, deletesAt: null }),
    )
  })

  test('of a stranger finds no membership, not even where the stranger is bound as well', async () => {
    const [mine, theirs] = [await aCompany(), await aCompany()]
    const opening = { companyId: theirs.companyId, memberId: mine.userId }
    await pool.transaction(opening, async ({ membership }) => expect(membership).toBeUndefined())
    const both = { ...opening, userId: mine.userId }
    await pool.transaction(both, async ({ membership }) => expect(membership).toBeUndefined())
  })

  test('keeps everything or nothing', async () => {
    const { companyId } = await aCompany()
    const rename = (name: string) => pool.query('UPDATE companies SET name = $1', [name])
    await pool.transaction({ companyId }, () => rename('Kept'))
    const failed = pool.transaction({ companyId }, async () => {
      await rename('Lost')
      throw new Error('changed my mind')
    })
    await expect(failed).rejects.toThrow('changed my mind')
    const { rows } = await pool.transaction({ companyId }, () => pool.query('SELECT name FROM companies'))
    expect(rows).toEqual([{ name: 'Kept' }])
  })

  test('is asked one thing at a time, however many are asked at once, and nothing after one has failed', async () => {
    const { companyId } = await aCompany()
    const numberOf = async (number: number) => (await pool.query('SELECT $1::int AS number', [number])).rows[0].number
    const numbers = await pool.transaction({ companyId }, () => Promise.all([1, 2, 3].map(numberOf)))
    expect(numbers).toEqual([1, 2, 3])
    await pool.transaction({ companyId }, async () => {
      const outcomes = await Promise.allSettled([pool.query('SELECT 1/0'), numberOf(1)])
      expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    })
    expect(await pool.transaction({ companyId }, () => numberOf(4))).toBe(4)
  })

  test('that has ended answers nothing more: what was not awaited can not run as somebody else', async () => {
    const { companyId } = await aCompany()
    let late: Transaction | undefined
    await pool.transaction({ companyId }, async (transaction) => {
      late = transaction
    })
    expect(() => connectionOf(late as Transaction)).toThrow('the transaction has ended')
  })

  test('whose connection is cut fails, and the next one gets a connection that works', async () => {
    const { companyId } = await aCompany()
    const cut = pool.transaction({ companyId }, async () => {
      const { rows } = await pool.query('SELECT pg_backend_pid() AS pid')
      await asAdmin('SELECT pg_terminate_backend($1)', [rows[0].pid])
      await pool.query('SELECT 1')
    })
    await expect(cut).rejects.toThrow()
    const { rows } = await pool.transaction({ companyId }, () => pool.query('SELECT app.company_id() AS company'))
    expect(rows).toEqual([{ company: companyId }])
  })
})

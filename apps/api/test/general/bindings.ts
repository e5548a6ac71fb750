import type { TransactionPool } from '../../src/platform/transaction.ts'
import type { Side } from './world.ts'

const notIds = ['', 'none', "x'; SET LOCAL row_security = off; --", '00000000-0000-7000-8000-00000000000']

/**
 * Opens transactions for one company and person on a pool of one connection, so that whatever one of them leaves behind is found by the next.
 *
 * @returns each way in which a transaction is bound to anybody else than it should be.
 */
export async function bindingFaults(
  pool: TransactionPool,
  side: Pick<Side, 'companyId' | 'userIds'>,
): Promise<string[]> {
  const [companyId, userId = ''] = [side.companyId, side.userIds[0]]
  const nobody = { company: null, person: null, seen: 0 }
  const faults: string[] = []
  const expectBound = async (when: string, expected: object) => {
    const { rows } = await pool.query(
      'SELECT app.company_id() AS company, app.user_id() AS person, (SELECT count(*)::int FROM companies) AS seen',
    )
    if (JSON.stringify(rows[0]) !== JSON.stringify(expected)) faults.push(`${when}: ${JSON.stringify(rows[0])}`)
  }
  await expectBound('before a transaction', nobody)
  await pool.transaction({ companyId, userId }, () =>
    expectBound('in a transaction', { company: companyId, person: userId, seen: 1 }),
  )
  await expectBound('after a transaction', nobody)
  await pool.transaction({ companyId, userId }, () => Promise.reject(new Error('no'))).catch(() => {})
  await expectBound('after a transaction that was rolled back', nobody)
  await pool.transaction({}, () => expectBound('in a transaction of nobody', nobody))
  for (const id of notIds) {
    const refused = await pool
      .transaction({ memberId: userId, companyId, userId: id || 'empty' }, async () => false)
      .then(
        () => false,
        (error: Error) => error.message.includes('must be a UUID'),
      )
    if (!refused) faults.push(`a transaction is opened for "${id}"`)
  }
  return faults
}

/** Codes of Node, PostgreSQL and Prisma that say the database could not do it now: the same call may succeed later. */
const codes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ETIMEDOUT',
  '57P01', // shut down by an administrator
  '57P02', // crashed
  '57P03', // starting up
  '57P05', // idle for too long
  '53100', // its disk is full
  '53200', // out of memory
  '53300', // too many connections
  '40001', // met another change, as after a switch of servers
  '40P01', // two changes waited for each other, and this one gave way
  '25006', // read-only: a stand-by, or about to hand over
  '55P03', // waited too long for a lock
  '57014', // took too long
  '25P03', // idle too long inside a transaction
  '08000', // a connection failed
  '08001',
  '08003',
  '08006',
  'P1001', // cannot reach the server
  'P1002',
  'P1008',
  'P1017', // connection closed
  'P2024', // no connection free in time
  'P2028', // no transaction begun in time
])

const words =
  /connection terminated|timeout exceeded when trying to connect|server closed the connection|unable to start a transaction|can't reach database|not queryable/i

/** Where the error lies that an error is about: `cause` of the language, the others of Prisma. */
const within = ['cause', 'kind', 'meta', 'driverAdapterError']

/** Whether an error means that the database is gone for the moment; looks through everything it was caused by. */
export function isDatabaseUnavailable(error: unknown, depth = 0): boolean {
  if (typeof error !== 'object' || error === null || depth > 5) return false
  const facts = error as Record<string, unknown>
  return (
    codes.has(String(facts.code)) ||
    codes.has(String(facts.originalCode)) ||
    (typeof facts.message === 'string' && words.test(facts.message)) ||
    within.some((name) => isDatabaseUnavailable(facts[name], depth + 1))
  )
}

import { createHash } from 'node:crypto'
import { PrismaPg } from '@prisma/adapter-pg'
import { type Prisma, PrismaClient } from '@trivselsrum/prisma/client'
import { type Binding, BindingPool, binding } from './company-pool.ts'

declare const toCompany: unique symbol
declare const toPerson: unique symbol

type Transaction = Prisma.TransactionClient

/** The tables of people and what proves them; a company's transaction has no business there. */
type Personal = 'credential' | 'session' | 'refreshToken' | 'signInFailure'

/** One company's rows in one transaction. Minted by `inCompany` alone. */
export type CompanyDb = Omit<Transaction, Personal> & { [toCompany]: true }

/** One person's rows in one transaction. Minted by `inIdentity` alone. */
export type IdentityDb = Transaction & { [toPerson]: true }

export type Database = ReturnType<typeof openDatabase>

/** How long a transaction may wait for a connection, and how long it may take, in milliseconds. */
const limits = { maxWait: 3000, timeout: 10_000 }

/**
 * Opens the database as the run-time role. Every read and write goes through one of the three doors; what happens
 * outside them is bound to nobody and sees nothing.
 */
export function openDatabase(url: string, connections: number) {
  const pool = new BindingPool({ connectionString: url, max: connections, connectionTimeoutMillis: 3000 })
  const prisma = new PrismaClient({
    // Prepared statements: the same text has the same name on every connection.
    adapter: new PrismaPg(pool, { statementNameGenerator: ({ sql }) => createHash('sha1').update(sql).digest('hex') }),
  })
  const transaction = <T>(owner: Binding, work: (tx: Transaction) => Promise<T>) =>
    binding.run(owner, () => prisma.$transaction(work, limits))

  return {
    /** Runs work as one transaction on one company's rows. */
    inCompany: <T>(companyId: string, work: (db: CompanyDb) => Promise<T>): Promise<T> =>
      transaction({ companyId }, (tx) => work(tx as unknown as CompanyDb)),

    /** Runs work as one transaction on one person's rows, and what their companies are called. */
    inIdentity: <T>(userId: string, work: (db: IdentityDb) => Promise<T>): Promise<T> =>
      transaction({ userId }, (tx) => work(tx as unknown as IdentityDb)),

    /** Runs work that makes a person and a company together; both ids are new. */
    inSignUp: <T>(owner: Required<Binding>, work: (db: IdentityDb & CompanyDb) => Promise<T>): Promise<T> =>
      transaction(owner, (tx) => work(tx as unknown as IdentityDb & CompanyDb)),

    /** Runs work that belongs to nobody yet: who has this address, failed sign-ins, applied migrations. */
    unbound: <T>(work: (db: Pick<Transaction, 'signInFailure' | '$queryRaw'>) => Promise<T>): Promise<T> =>
      work(prisma),

    close: async () => {
      await prisma.$disconnect()
      await pool.end()
    },
  }
}

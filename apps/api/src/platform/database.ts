import { createHash } from 'node:crypto'
import { PrismaPg } from '@prisma/adapter-pg'
import type { Role } from '@trivselsrum/contracts/values'
import { PrismaClient } from '@trivselsrum/prisma/client'
import { connectionOf, type Transaction, TransactionPool } from './transaction.ts'

declare const toCompany: unique symbol
declare const toPerson: unique symbol

/** What Prisma gathers from all requests of a moment and asks once: it would be asked inside one request's transaction. */
type Gathered = 'findUnique' | 'findUniqueOrThrow'

type Model = Exclude<keyof PrismaClient, `$${string}`>

/** Prisma without its own transactions, which are opened here, and without what leaves the transaction it was asked in. */
type Client = { [M in Model]: Omit<PrismaClient[M], Gathered> }

/** The tables of people and what proves them; a company's transaction has no business there. */
type Personal =
  | 'credential'
  | 'session'
  | 'refreshToken'
  | 'authenticatorApp'
  | 'recoveryCode'
  | 'passkey'
  | 'challenge'
  | 'emailChallenge'
  | 'personalMail'
  | 'signInFailure'

/** One company's rows in one transaction. Minted by `inCompany` alone. */
export type CompanyDb = Omit<Client, Personal> & { [toCompany]: true }

/** One person's rows in one transaction. Minted by `inIdentity` alone. */
export type IdentityDb = Client & { [toPerson]: true }

/**
 * A statement on the connection of the transaction itself: sql`SELECT … WHERE quarter = ${quarter}`. Values become
 * parameters. For locks, `ON CONFLICT` and what is called most; it costs a fraction of the same through Prisma. Rows
 * come as PostgreSQL gives them: name the columns as the code does.
 */
export type Sql = <Row>(text: TemplateStringsArray, ...values: unknown[]) => Promise<Row[]>

/** A piece of a statement, put where a value would stand: what several statements have in common is said once. */
export class SqlPart {
  readonly text: TemplateStringsArray
  readonly values: readonly unknown[]
  constructor(text: TemplateStringsArray, values: readonly unknown[]) {
    this.text = text
    this.values = values
  }
}

/** Writes such a piece as statements are written: part`a.status = ${status}`; it may hold others. */
export function part(text: TemplateStringsArray, ...values: unknown[]): SqlPart {
  return new SqlPart(text, values)
}
/**
 * Asks in a text that is put together when it is needed, of names of tables and columns that stand in the code; what
 * somebody sent only ever comes as a value.
 */
export type Ask = <Row>(text: string, values?: unknown[]) => Promise<Row[]>

/** What a piece of work on a company is given. */
export interface CompanyScope {
  db: CompanyDb
  sql: Sql
  /**
   * Runs work in a transaction of its own on the same company, over before this one is, whatever becomes of this one:
   * for what must carry no trace of what is done beside it, since a transaction's number stands on every row it wrote.
   */
  apart: <T>(work: (sql: Sql) => Promise<T>) => Promise<T>
}

/** Whoever asks, as the company knows them. */
export interface Membership {
  id: string
  role: Role
  /** Whether the company asks for a second factor that they do not have. */
  lacksSecondFactor: boolean
  /** When the company is deleted for good; null for one that stays. */
  deletesAt: Date | null
}
/** How many companies are read whole at once in this process; each takes as long as whoever downloads it. */
const SNAPSHOT_CONNECTIONS = 2
/** How long a download may stand still before its transaction is given up. */
const SNAPSHOT_PATIENCE = '60s'

/** How many transactions apart run at once in this process; each is short, and those of one round wait for each other. */
const APART_CONNECTIONS = 2

export type Database = ReturnType<typeof openDatabase>

/**
 * Opens the database as the run-time role. Every read and write goes through one of these doors; what happens outside
 * them is bound to nobody and sees nothing.
 */
export function openDatabase(url: string, connections: number) {
  const settings = { connectionString: url, connectionTimeoutMillis: 3000 }
  const pool = new TransactionPool({ ...settings, max: connections })
  // Connections of their own: were all taken by transactions that wait for one more, none would ever end.
  const apartPool = new TransactionPool({ ...settings, max: APART_CONNECTIONS })
  const snapshotPool = new TransactionPool({ ...settings, max: SNAPSHOT_CONNECTIONS })
  const apartIn =
    (companyId: string): CompanyScope['apart'] =>
    (work) =>
      apartPool.transaction({ companyId }, (transaction) => work(sqlOn(transaction)))
  const client = new PrismaClient({
    adapter: new PrismaPg(pool, { statementNameGenerator: ({ sql }) => statementName(sql) }),
  })
  const prisma: unknown = client.$extends({ query: { $allModels: { findUnique: refuse, findUniqueOrThrow: refuse } } })
  return {
    /** Runs work as one transaction on one company's rows, with the membership of whoever asks, if they have one. */
    inCompany: <T>(
      companyId: string,
      memberId: string,
      work: (scope: CompanyScope, membership: Membership | undefined) => Promise<T>,
    ): Promise<T> =>
      pool.transaction({ companyId, memberId }, (transaction) =>
        work(
          { db: prisma as CompanyDb, sql: sqlOn(transaction), apart: apartIn(companyId) },
          transaction.membership as Membership | undefined,
        ),
      ),

    /**
     * Runs work as one transaction on one company's rows for nobody in particular: whoever has a link or a code, or the
     * product itself after a change.
     */
    asNobody: <T>(companyId: string, work: (scope: CompanyScope) => Promise<T>): Promise<T> =>
      pool.transaction({ companyId }, (transaction) =>
        work({ db: prisma as CompanyDb, sql: sqlOn(transaction), apart: apartIn(companyId) }),
      ),

    /** Runs work as one transaction on one person's rows, and what their companies are called. */
    inIdentity: <T>(userId: string, work: (db: IdentityDb, sql: Sql) => Promise<T>): Promise<T> =>
      pool.transaction({ userId }, (transaction) => work(prisma as IdentityDb, sqlOn(transaction))),

    /** Runs work that ties a person to a company: signing up, where both are new, or joining by an invitation. */
    inSignUp: <T>(
      { companyId, userId }: { companyId: string; userId: string },
      work: (db: IdentityDb & CompanyDb, sql: Sql, ask: Ask) => Promise<T>,
    ): Promise<T> =>
      pool.transaction({ companyId, userId }, (transaction) =>
        work(prisma as IdentityDb & CompanyDb, sqlOn(transaction), askOn(transaction)),
      ),

    /** Runs work that reads one company whole, as it is at one moment. On connections of its own, since it may take long. */
    inSnapshot: <T>(companyId: string, work: (ask: Ask) => Promise<T>): Promise<T> =>
      snapshotPool.transaction({ companyId }, async (transaction) => {
        const ask = askOn(transaction)
        await ask('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY')
        await ask(`SET LOCAL idle_in_transaction_session_timeout = '${SNAPSHOT_PATIENCE}'`)
        return work(ask)
      }),

    /**
     * Runs work that a person does in several companies at once, all or nothing: it is bound to the person, and to one
     * company after the other.
     */
    inCompanies: <T>(userId: string, work: (sql: Sql, within: Within) => Promise<T>): Promise<T> =>
      pool.transaction({ userId }, (transaction) => {
        const sql = sqlOn(transaction)
        return work(sql, async (companyId, part) => {
          await sql`SELECT set_config('app.company_id', ${companyId}, true)`
          const result = await part(askOn(transaction))
          await sql`SELECT set_config('app.company_id', '', true)`
          return result
        })
      }),

    /** Runs work that belongs to nobody yet: who has this address, failed sign-ins, applied migrations. */
    unbound: <T>(work: (db: Pick<Client, 'signInFailure'>, sql: Sql) => Promise<T>): Promise<T> =>
      pool.transaction({}, (transaction) => work(prisma as Client, sqlOn(transaction))),

    close: async () => {
      await client.$disconnect()
      await pool.end()
      await apartPool.end()
      await snapshotPool.end()
    },
  }
}

/** Binds the transaction to one company for a part of its work. */
export type Within = <T>(companyId: string, part: (ask: Ask) => Promise<T>) => Promise<T>

/** Whether the company that the transaction is bound to waits to be deleted. */
export async function isClosing(sql: Sql): Promise<boolean> {
  const [row] = await sql<{ isSo: boolean }>`SELECT app.deletes_at(app.company_id()) IS NOT NULL AS "isSo"`
  return row?.isSo ?? false
}

/** Runs work in one company after the other, each in a transaction of its own, for the product itself. */
export async function everyCompany(database: Database, work: (scope: CompanyScope) => Promise<void>) {
  const next = async (beyond: string | null) => {
    const [row] = await database.unbound(
      (_, sql) => sql<{ id: string | null }>`SELECT app.company_after(${beyond}::uuid) AS id`,
    )
    return row?.id ?? null
  }
  for (let company = await next(null); company; company = await next(company)) await database.asNobody(company, work)
}

function askOn(transaction: Transaction): Ask {
  return async <Row>(text: string, values: unknown[] = []) =>
    (await connectionOf(transaction).query(text, values)).rows as Row[]
}

// The types refuse it already; this is the lock behind them.
async function refuse(): Promise<never> {
  throw new Error('findUnique is gathered across requests and would leave its transaction: use findFirst')
}

function sqlOn(transaction: Transaction): Sql {
  return async <Row>(text: TemplateStringsArray, ...values: unknown[]) =>
    (await connectionOf(transaction).query(assembled(text, values))).rows as Row[]
}

/** A statement with its pieces in place and its values in the order in which they come. */
function assembled(text: TemplateStringsArray, values: readonly unknown[]) {
  if (!values.some((value) => value instanceof SqlPart)) return { ...statementOf(text), values: [...values] }
  const inOrder: unknown[] = []
  const write = (parts: TemplateStringsArray, given: readonly unknown[]): string =>
    parts.reduce((before, after, index) => {
      const value = given[index - 1]
      const here = value instanceof SqlPart ? write(value.text, value.values) : `$${inOrder.push(value)}`
      return `${before}${here}${after}`
    })
  const whole = write(text, values)
  return { name: statementName(whole), text: whole, values: inOrder }
}

// Prepared statements: the same text has the same name on every connection. Texts come from the code alone, so there
// are as many as the code has.
const statements = new WeakMap<TemplateStringsArray, { name: string; text: string }>()
const names = new Map<string, string>()

function statementOf(parts: TemplateStringsArray): { name: string; text: string } {
  const known = statements.get(parts)
  if (known) return known
  const text = parts.reduce((text, part, index) => `${text}$${index}${part}`)
  const statement = { name: statementName(text), text }
  statements.set(parts, statement)
  return statement
}

function statementName(sql: string): string {
  const name = names.get(sql) ?? createHash('sha1').update(sql).digest('hex')
  if (names.size < 2000) names.set(sql, name)
  return name
}

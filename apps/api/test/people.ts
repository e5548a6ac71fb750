import { readCompany } from '@trivselsrum/contracts/companies'
import type { Role } from '@trivselsrum/contracts/values'
import type { FastifyInstance } from 'fastify'
import { asAdmin, newCompany } from './harness.ts'

/** Somebody with an account and a company of their own who also has a role in this company. */
export async function newMember(app: FastifyInstance, company: string, role: Role, database?: string) {
  const { call, transport, cookies, email, company: ownCompany } = await newCompany(app, `${role} & Co.`)
  await asAdmin(
    `INSERT INTO memberships (company_id, id, user_id, role, created_at)
     SELECT c.id, gen_random_uuid(), u.id, $3::role, now() FROM companies c, users u WHERE c.slug = $1 AND u.email = $2`,
    [company, email, role],
    database,
  )
  return { call, transport, cookies, email, company, ownCompany }
}

/** The id of somebody's membership. */
export async function membershipOf(company: string, email: string, database?: string): Promise<string> {
  const [found] = await asAdmin<{ id: string }>(
    `SELECT m.id FROM memberships m JOIN companies c ON c.id = m.company_id JOIN users u ON u.id = m.user_id
     WHERE c.slug = $1 AND u.email = $2`,
    [company, email],
    database,
  )
  return found?.id ?? ''
}

/** A department of the company, made past the product; gives its id. */
export async function newDepartment(company: string, name: string, database?: string): Promise<string> {
  const [made] = await asAdmin<{ id: string }>(
    `INSERT INTO departments (company_id, id, name, name_key, created_at)
     SELECT id, gen_random_uuid(), $2, lower($2), now() FROM companies WHERE slug = $1 RETURNING id`,
    [company, name],
    database,
  )
  return made?.id ?? ''
}

/** One signed-in person for every role of a company, its owner included. */
export async function everyRole(app: FastifyInstance) {
  const owner = await newCompany(app)
  const { company } = owner
  const [amo, leader, member] = await Promise.all(
    (['amo', 'leader', 'member'] as const).map((role) => newMember(app, company, role)),
  )
  if (!amo || !leader || !member) throw new Error('somebody is missing')
  const people = { owner, amo, leader, member }
  for (const [role, { call }] of Object.entries(people)) {
    const { me } = await call(readCompany, { params: { company } })
    if (me.role !== role) throw new Error(`${role} came out as ${me.role}`)
  }
  return { company, ...people }
}

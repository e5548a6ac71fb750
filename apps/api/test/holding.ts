import { asAdmin, type Member } from './harness.ts'

/** A workshop that was planned past the product, by the company's owner; `people` are memberships who are invited. */
export async function plannedWorkshop(
  { company }: Pick<Member, 'company'>,
  {
    tool = 'dialogue',
    facilitator = null as string | null,
    department = null as string | null,
    people = [] as string[],
    adaptation = {},
    database,
  }: Partial<{
    tool: string
    facilitator: string | null
    department: string | null
    people: string[]
    adaptation: object
    database: string
  }> = {},
): Promise<string> {
  const workshop = crypto.randomUUID()
  const own = { order: [], steps: {}, words: {}, own: {}, films: {}, ...adaptation }
  await asAdmin(
    `WITH owner AS (
       SELECT c.id AS company, m.id AS owner FROM companies c JOIN memberships m ON m.company_id = c.id AND m.role = 'owner'
       WHERE c.slug = $1 LIMIT 1),
     workshop AS (
       INSERT INTO workshops (company_id, id, title, tool, programme_version, language, adaptation, starts_at,
         department_id, facilitator_id, created_at, created_by)
       SELECT company, $2, 'Dialog i hallen', $3, 1, 'da', $4, '2026-11-24T12:00Z', $5::uuid, COALESCE($6, owner), now(), owner
       FROM owner)
     INSERT INTO workshop_people (company_id, workshop_id, id, membership_id, added_at)
     SELECT company, $2, gen_random_uuid(), unnest($7::uuid[]), '2026-11-24T08:00Z' FROM owner`,
    [company, workshop, tool, own, department, facilitator, people],
    database,
  )
  return workshop
}

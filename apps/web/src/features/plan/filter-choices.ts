import { listDepartments } from '@trivselsrum/contracts/departments'
import { listMembers, readMember } from '@trivselsrum/contracts/members'
import type { PlanFilter } from '@trivselsrum/contracts/plan'
import { read, readIfThere } from '@/lib/api-server'

interface Choice {
  value: string
  text: string
}

/** By whom and by which department the plan can be narrowed down. */
export interface FilterChoices {
  people: Choice[]
  departments: Choice[]
}

/** The people of a company come fifty to a page; this many pages of them are offered by name. */
const MOST_PAGES = 10

/** For those who may read who works where; for everybody else there is nothing to choose. */
export async function readFilterChoices(
  company: string,
  canReadMembers: boolean,
  filter: PlanFilter,
): Promise<FilterChoices> {
  if (!canReadMembers) return { people: [], departments: [] }
  const [people, { departments }] = await Promise.all([
    readPeople(company, filter.member),
    read(listDepartments, { params: { company } }),
  ])
  return { people, departments: departments.map(({ id, name }) => ({ value: id, text: name })) }
}

/** Everybody by name, and whoever is chosen though they have left. */
async function readPeople(company: string, chosen: string | undefined): Promise<Choice[]> {
  const page = (number: number) => read(listMembers, { params: { company }, query: { page: number } })
  const first = await page(1)
  const pages = Math.min(MOST_PAGES, Math.ceil(first.total / Math.max(first.members.length, 1)))
  const more = await Promise.all(Array.from({ length: Math.max(pages - 1, 0) }, (_, index) => page(index + 2)))
  const people = [first, ...more].flatMap(({ members }) => members.map(({ id, name }) => ({ value: id, text: name })))
  if (!chosen || people.some(({ value }) => value === chosen)) return people
  const member = await readIfThere(readMember, { params: { company, member: chosen } })
  return member ? [...people, { value: chosen, text: member.name }] : people
}

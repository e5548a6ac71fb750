import { type Action, ActionLevel } from '@trivselsrum/contracts/actions'
import { listDepartments } from '@trivselsrum/contracts/departments'
import { listMembers, type Member } from '@trivselsrum/contracts/members'
import { getTranslations } from 'next-intl/server'
import { readIfThere } from '@/lib/api-server'
import { type Choice, type Those, withThose } from './choice'

/** What an action can be given: whom, where, and on which level. */
export interface ActionChoices extends Those {
  levels: (Choice & { meaning: string })[]
  /** How many people there are whom the list leaves out; they can be written by name. */
  more: number
}

/** How many pages of people a form lists. */
const PAGES = 4

/** The choices of a form; whoever stands in the action already is one of them, also when they have left since. */
export async function readChoices(company: string, action?: Action): Promise<ActionChoices> {
  const [plan, meaning] = [await getTranslations('plan'), await getTranslations('actionLevel')]
  const [people, reply] = await Promise.all([
    readPeople(company),
    readIfThere(listDepartments, { params: { company } }),
  ])
  const choices = {
    ...people,
    levels: ActionLevel.options.map((value) => ({ value, text: plan(`level.${value}`), meaning: meaning(value) })),
    departments: (reply?.departments ?? []).map(({ id, name }) => ({ value: id, text: name })),
  }
  return withThose(choices, action && (await namedIn(action)))
}

/** The people whom the reader sees, leaders those of their own department, and of them those who are meant. */
export async function readPeople(
  company: string,
  isMeant: (member: Member) => boolean = () => true,
): Promise<{ members: Choice[]; more: number }> {
  const page = (number: number) => readIfThere(listMembers, { params: { company }, query: { page: number } })
  const first = await page(1)
  if (!first) return { members: [], more: 0 }
  const pages = Math.min(PAGES, Math.ceil(first.total / (first.members.length || 1)))
  const rest = await Promise.all(Array.from({ length: pages - 1 }, (_, index) => page(index + 2)))
  const members = [first, ...rest].flatMap((reply) => reply?.members ?? [])
  return {
    members: members.filter(isMeant).map(({ id, name }) => ({ value: id, text: name })),
    more: first.total - members.length,
  }
}

/** Those who stand in an action, and whether they have left. */
export async function namedIn({ responsible, participants, department }: Action): Promise<Those> {
  const t = await getTranslations('action')
  const named = responsible?.kind === 'member' ? [responsible.member, ...participants] : participants
  return {
    members: named.map(({ id, name, isActive }) => ({ value: id, text: isActive ? name : t('hasLeft', { name }) })),
    departments: department ? [{ value: department.id, text: department.name }] : [],
  }
}

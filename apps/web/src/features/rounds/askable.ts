import { listDepartments } from '@trivselsrum/contracts/departments'
import { listMembers } from '@trivselsrum/contracts/members'
import { Role } from '@trivselsrum/contracts/values'
import { getTranslations } from 'next-intl/server'
import { read } from '@/lib/api-server'
import type { Askable, ChoiceWords } from './choice-fields'

/**
 * Whom a company can ask, by role, department and name.
 *
 * @param search a part of a name, where more people work there than one page lists.
 * @returns `more` says how many are not listed by name.
 */
export async function readAskable(company: string, search?: string): Promise<{ askable: Askable; more: number }> {
  const [role, t] = [await getTranslations('frame'), await getTranslations('whom')]
  const [{ departments }, { members, total }] = await Promise.all([
    read(listDepartments, { params: { company } }),
    read(listMembers, { params: { company }, query: { ...(search && { search }) } }),
  ])
  return {
    askable: {
      roles: Role.options.map((value) => ({ value, label: role(`role.${value}`) })),
      departments: departments.map(({ id, name, members: count }) => ({
        value: id,
        label: t('department', { name, count }),
      })),
      members: members.map(({ id, name, department }) => ({
        value: id,
        label: department ? t('member', { name, department: department.name }) : name,
      })),
    },
    more: total - members.length,
  }
}

/**
 * What the choice of people says.
 *
 * @param found where those are found who are not listed: by a search on the page, or later, when the round is open.
 */
export async function choiceWords(more: number, found: 'search' | 'later'): Promise<ChoiceWords> {
  const t = await getTranslations('whom')
  return {
    legend: t('legend'),
    everyone: t('everyone'),
    some: t('some'),
    roles: t('roles'),
    departments: t('departments'),
    members: t('members'),
    moreMembers: more > 0 ? t(`more.${found}`, { count: more }) : undefined,
  }
}

import { readCompany } from '@trivselsrum/contracts/companies'
import { listDepartments } from '@trivselsrum/contracts/departments'
import { readMember } from '@trivselsrum/contracts/members'
import type { Workshop } from '@trivselsrum/contracts/workshops'
import { readPeople } from '@/features/actions/action-choices'
import { type Those, withThose } from '@/features/actions/choice'
import { read, readIfThere } from '@/lib/api-server'

/** Whom a workshop can be given to and where it can lie; whoever stands in it already is one of them. */
export async function readPlanChoices(
  company: string,
  workshop?: Pick<Workshop, 'facilitator' | 'people' | 'department'>,
): Promise<Those & { more: number }> {
  const [people, departments] = await Promise.all([readPeople(company), readPlannable(company)])
  return withThose({ ...people, departments }, workshop && namedIn(workshop))
}

/** The departments that the reader plans for: a leader their own. */
async function readPlannable(company: string) {
  const { me } = await read(readCompany, { params: { company } })
  const [reply, own] = await Promise.all([
    readIfThere(listDepartments, { params: { company } }),
    me.role === 'leader' ? readIfThere(readMember, { params: { company, member: me.id } }) : undefined,
  ])
  const all = (reply?.departments ?? []).map(({ id, name }) => ({ value: id, text: name }))
  return me.role === 'leader' ? all.filter(({ value }) => value === own?.department?.id) : all
}

function namedIn({ facilitator, people, department }: Pick<Workshop, 'facilitator' | 'people' | 'department'>): Those {
  return {
    members: [
      { value: facilitator.id, text: facilitator.name },
      ...people.flatMap(({ member, name }) => (member ? [{ value: member, text: name }] : [])),
    ],
    departments: department ? [{ value: department.id, text: department.name }] : [],
  }
}

import { listDepartments } from '@trivselsrum/contracts/departments'
import type { Workshop } from '@trivselsrum/contracts/workshops'
import { readPeople } from '@/features/actions/action-choices'
import { type Those, withThose } from '@/features/actions/choice'
import { readIfThere } from '@/lib/api-server'

/** Whom a workshop can be given to and where it can lie; whoever stands in it already is one of them. */
export async function readPlanChoices(
  company: string,
  workshop?: Pick<Workshop, 'facilitator' | 'people' | 'department'>,
): Promise<Those & { more: number }> {
  const [people, reply] = await Promise.all([
    readPeople(company),
    readIfThere(listDepartments, { params: { company } }),
  ])
  const departments = (reply?.departments ?? []).map(({ id, name }) => ({ value: id, text: name }))
  return withThose({ ...people, departments }, workshop && namedIn(workshop))
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

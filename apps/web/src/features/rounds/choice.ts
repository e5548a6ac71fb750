import type { Role } from '@trivselsrum/contracts/values'

/** Who is asked, as a form sends it: everybody, or those ticked by role, department or name. */
export interface Choice {
  everyone: boolean
  roles: Role[]
  departments: string[]
  members: string[]
}

const parts = ['roles', 'departments', 'members'] as const

/** What a form has chosen; what is ticked below "some" does not count where everybody is asked. */
export function choiceOf(form: FormData): Choice {
  const everyone = form.get('whom') === 'everyone'
  const ticked = (part: string) => (everyone ? [] : form.getAll(part).map(String))
  return {
    everyone,
    roles: ticked('roles') as Role[],
    departments: ticked('departments'),
    members: ticked('members'),
  }
}

/** The same as values of the form, so that it stays chosen after a refusal. */
export function choiceValues(form: FormData): Record<string, string> {
  return {
    whom: String(form.get('whom') ?? ''),
    ...Object.fromEntries(parts.map((part) => [part, form.getAll(part).join(' ')])),
  }
}

/** Whether one of several was ticked. */
export function isTicked(values: Record<string, string>, part: (typeof parts)[number], value: string): boolean {
  return (values[part] ?? '').split(' ').includes(value)
}

/** One of those a select or a row of boxes offers. */
export interface Choice {
  value: string
  text: string
}

/** Those whom an action can be given to, and where it can lie. */
export interface Those {
  members: Choice[]
  departments: Choice[]
}

/** The choices, and those as well that stand in an action without being among them: they must not be lost on the way. */
export function withThose<C extends Those>(choices: C, named: Those | undefined): C {
  if (!named) return choices
  return {
    ...choices,
    members: together(choices.members, named.members),
    departments: together(choices.departments, named.departments),
  }
}

function together(listed: Choice[], named: Choice[]): Choice[] {
  const values = new Set(listed.map(({ value }) => value))
  const missing = new Map(named.filter(({ value }) => !values.has(value)).map((choice) => [choice.value, choice]))
  return [...listed, ...missing.values()]
}

/** A sheet as its form sends it. What it was shown with travels along: it may be needed once the link is gone. */
export interface SentSheet {
  receipt: string
  round: string
  answers: Record<string, number>
  department: string | undefined
  values: Record<string, string>
}

export function sentSheet(form: FormData): SentSheet {
  const values = Object.fromEntries(
    [...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
  const answers = Object.entries(values).flatMap(([name, value]) =>
    name.startsWith('answer-') ? [[name.slice('answer-'.length), Number(value)] as const] : [],
  )
  return {
    receipt: values.receipt ?? '',
    round: values.round ?? '',
    answers: Object.fromEntries(answers),
    // The name stands behind the id, to be shown again.
    department: values.department?.split(' ')[0] || undefined,
    values: Object.fromEntries(Object.entries(values).filter(([name]) => !name.startsWith('$'))),
  }
}

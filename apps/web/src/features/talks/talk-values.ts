import type { Talk, TalkGuide } from '@trivselsrum/contracts/talks'
import { textOf } from '@/lib/refused-state'

/** The field of a part, so that none is called like another field of the form. */
export const fieldOf = (part: string) => `text-${part}`

/** What was typed, by field. */
export function sentValues(form: FormData, parts: readonly string[]): Record<string, string> {
  const values = textOf(form, ['subject', 'heldOn', 'followUpOn', 'keptMonths', ...parts.map(fieldOf)])
  // As browsers send it, a line ends in two characters.
  return Object.fromEntries(Object.entries(values).map(([name, text]) => [name, text.replaceAll('\r\n', '\n')]))
}

/** The same as a call takes it. */
export function bodyOf(values: Record<string, string>, parts: readonly string[]) {
  return {
    subject: values.subject ?? '',
    texts: Object.fromEntries(parts.map((part) => [part, values[fieldOf(part)] ?? ''])),
    heldOn: values.heldOn || null,
    followUpOn: values.followUpOn || null,
    keptMonths: Number(values.keptMonths),
  }
}

/** What stands in a talk, by field. */
export function valuesOf({ subject, heldOn, followUpOn, keptMonths, texts, guide }: Talk): Record<string, string> {
  return {
    ...{ subject, heldOn: heldOn ?? '', followUpOn: followUpOn ?? '', keptMonths: String(keptMonths) },
    ...Object.fromEntries(guide.parts.map(({ id }) => [fieldOf(id), texts[id] ?? ''])),
  }
}

/** A talk as text, to be read beside what was typed. */
export function saidIn({ subject, texts }: Pick<Talk, 'subject' | 'texts'>, { parts }: TalkGuide): string {
  const said = parts.flatMap(({ id, name }) => (texts[id] ? [`${name}\n${texts[id]}`] : []))
  return [subject, ...said].join('\n\n')
}

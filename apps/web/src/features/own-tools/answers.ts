import type { PrivatePart } from './private-parts'

/** What somebody has ticked, chosen and written, by the name of its control. Empty ones are left out. */
export type Answers = Record<string, string>

/** The names of the controls of each part. */
export const names = {
  /** A tick at an option of an item. */
  tick: (part: string, item: string, option: string) => `${part}.${item}.${option}`,
  /** The one option that is chosen for an item. */
  choice: (part: string, item: string) => `${part}.${item}`,
  /** The level that somebody is on. */
  level: (part: string) => `${part}.level`,
  atLevel: (part: string, level: string, prompt: string) => `${part}.${level}.${prompt}`,
  prompt: (part: string, prompt: string) => `${part}.${prompt}`,
}

/** What stands in the controls below an element. */
export function answersIn(element: ParentNode): Answers {
  const controls = element.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input[name], textarea[name]')
  const filled = [...controls].filter((control) => isTicked(control) && control.value.trim() !== '')
  return Object.fromEntries(filled.map(({ name, value }) => [name, value]))
}

const isTicked = (control: HTMLInputElement | HTMLTextAreaElement) =>
  !('checked' in control) || !/^(radio|checkbox)$/.test(control.type) || control.checked

type Checklist = Extract<PrivatePart, { kind: 'checklist' }>

/** How many items of each group have an answer. */
export function countsOf({ id, content }: Pick<Checklist, 'id' | 'content'>, answers: Answers) {
  return content.groups.map(({ id: group, items }) => ({
    group,
    of: items.length,
    count: items.filter((item) => optionsOf({ id, content }, item, answers).length > 0).length,
  }))
}

/** The options that were chosen for an item. */
export function optionsOf({ id, content }: Pick<Checklist, 'id' | 'content'>, item: string, answers: Answers) {
  const { options, takesMany } = content
  if (!takesMany) return options.filter((option) => answers[names.choice(id, item)] === option)
  return options.filter((option) => answers[names.tick(id, item, option)] !== undefined)
}

/** The items that are worth a thought, by what was answered. */
export function worthAThought({ id, content }: Pick<Checklist, 'id' | 'content'>, answers: Answers): string[] {
  const { groups, attentionOn } = content
  return groups
    .flatMap(({ items }) => items)
    .filter((item) => optionsOf({ id, content }, item, answers).some((option) => attentionOn.includes(option)))
}

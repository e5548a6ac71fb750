import { type Adaptation, OwnKey, wordsOf } from '@trivselsrum/toolkit/programme/adaptation'
import { activitiesOf, type Programme, type ProgrammeStep } from '@trivselsrum/toolkit/programme/programme'
import { canGrow } from './adaptation-fields'

type Values = Record<string, string>

/**
 * What somebody has of their own, as the form says it. A text that is as it was published, or empty, is not of their own;
 * of what was added, what is empty is not there.
 *
 * @param values the fields of the form by name, in their order.
 */
export function sentAdaptation(values: Values, published: Programme): Adaptation {
  const activities = activitiesOf(published)
  return {
    order: orderOf(values, published.steps),
    steps: entriesOf(
      published.steps,
      ({ id }) => id,
      (step) => stepOf(values, step),
    ),
    words: entriesOf(
      activities,
      ({ id }) => id,
      (activity) =>
        entriesOf(
          Object.entries(wordsOf(activity)),
          ([at]) => at,
          ([at, said]) => ownWords(values[`words.${activity.id}.${at}`], said),
        ),
    ),
    own: entriesOf(
      activities.filter(({ kind }) => canGrow(kind)),
      ({ id }) => id,
      ({ id }) => addedTo(values, id),
    ),
    films: entriesOf(
      activities.filter(({ kind }) => kind === 'film'),
      ({ id }) => id,
      ({ id }) => clean(values[`films.${id}`]) || undefined,
    ),
  }
}

/** The field of the form that a refusal is about; the list, where it is about all that was added to one. */
export function fieldOf(path: string, { own }: Pick<Adaptation, 'own'>): string {
  const field = path.replace(/^adaptation\./, '')
  const [part, activity = '', index] = field.split('.')
  if (part !== 'own') return field
  const one = index === undefined ? undefined : own[activity]?.[Number(index)]
  return one ? `own.${activity}.${one.id}` : `own.${activity}`
}

/** The fields of the form, and nothing of what else is sent along. */
export function sentValues(form: FormData): Values {
  const entries = [...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  return Object.fromEntries(entries.filter(([name]) => /^(steps|words|own|films)\./.test(name)))
}

/** As browsers send it, a line ends in two characters. */
const clean = (text = '') => text.replaceAll('\r\n', '\n').trim().normalize('NFC')

function ownWords(typed: string | undefined, published: string): string | undefined {
  const said = clean(typed)
  return said === '' || said === clean(published) ? undefined : said
}

/** The ids of the steps by the numbers they were given; none where that is the order they were published in. */
function orderOf(values: Values, steps: readonly ProgrammeStep[]): string[] {
  const placed = steps.map(({ id }, index) => {
    // Where it was shown; a number that is none leaves it there.
    const shown = Number(values[`steps.${id}.shown`]) || index + 1
    return { id, shown, wanted: Number(values[`steps.${id}.place`]) || shown }
  })
  const order = placed.sort((a, b) => a.wanted - b.wanted || pull(a) - pull(b) || a.shown - b.shown).map(({ id }) => id)
  return order.every((id, index) => id === steps[index]?.id) ? [] : order
}

/** Of two at one place, what was moved up to it comes before what was there, what was moved down to it after. */
const pull = ({ wanted, shown }: { wanted: number; shown: number }) => Math.sign(wanted - shown)

function stepOf(values: Values, { id, minutes, name, how }: ProgrammeStep): Adaptation['steps'][string] | undefined {
  const typed = clean(values[`steps.${id}.minutes`])
  // What is no number is sent as one that is refused, at its place.
  const wanted = typed === '' ? minutes : Number(typed) || 0
  const own = {
    ...(wanted !== minutes && { minutes: wanted }),
    ...(values[`steps.${id}.isSkipped`] && { isSkipped: true }),
    ...filled('name', ownWords(values[`steps.${id}.name`], name)),
    ...filled('how', ownWords(values[`steps.${id}.how`], how)),
  }
  return Object.keys(own).length > 0 ? own : undefined
}

const filled = <K extends string>(key: K, value: string | undefined) =>
  (value === undefined ? {} : { [key]: value }) as { [N in K]?: string }

function addedTo(values: Values, activity: string): { id: string; text: string }[] | undefined {
  const start = `own.${activity}.`
  const added = Object.entries(values).flatMap(([name, typed]) => {
    const [id, text] = [name.slice(start.length), clean(typed)]
    return name.startsWith(start) && text && OwnKey.safeParse(id).success ? [{ id, text }] : []
  })
  return added.length > 0 ? added : undefined
}

/** A record of what each thing has of its own; without those that have nothing. */
function entriesOf<Thing, Value>(
  things: readonly Thing[],
  keyOf: (thing: Thing) => string,
  ownOf: (thing: Thing) => Value | undefined,
): Record<string, Value> {
  const entries = things.flatMap((thing) => {
    const value = ownOf(thing)
    const isNothing = value === undefined || (typeof value === 'object' && Object.keys(value ?? {}).length === 0)
    return isNothing ? [] : [[keyOf(thing), value] as const]
  })
  return Object.fromEntries(entries) as Record<string, Value>
}

/**
 * The fields that were emptied though something may be written under them: what was added to an activity that has notes,
 * and is not there any more.
 */
export function removedFrom(
  { adaptation, notesIn }: { adaptation: Pick<Adaptation, 'own'>; notesIn: Record<string, number> },
  sent: Pick<Adaptation, 'own'>,
): string[] {
  return Object.entries(adaptation.own).flatMap(([activity, added]) => {
    if (!notesIn[activity]) return []
    const kept = new Set(sent.own[activity]?.map(({ id }) => id))
    return added.filter(({ id }) => !kept.has(id)).map(({ id }) => `own.${activity}.${id}`)
  })
}

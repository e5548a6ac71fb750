import type { Workshop } from '@trivselsrum/contracts/workshops'
import { dayOf } from '@trivselsrum/toolkit/day'
import { timeZone } from '@trivselsrum/toolkit/quarter'
import { dayIn } from '../../documents/text.ts'
import { minutesWords } from './minutes-words.ts'

/** What is said of a workshop, and what it is. */
export interface Fact {
  label: string
  value: string
}

/** What stands at the head of minutes: with which tool, when, where, who was there and who led. */
export function factsOf(workshop: Workshop, tool: string): Fact[] {
  const { language, place, department, facilitator, people, followUpOn, finishedAt, finishedBy, state } = workshop
  const words = minutesWords[language]
  const names = (isPresent: boolean) => people.filter((one) => one.isPresent === isPresent).map(({ name }) => name)
  const isFinished = state === 'finished'
  const { ledBy } = workshop.at
  const facts: [string, string | null | undefined][] = [
    [words.tool, tool],
    [words.held, heldWhen(workshop)],
    [words.where, place],
    [words.department, department?.name],
    [words.facilitator, facilitator.name],
    [words.led, ledBy && ledBy.id !== facilitator.id ? ledBy.name : null],
    [words.present, names(true).join(', ')],
    [words.absent, names(false).join(', ')],
    [words.finished, isFinished && finishedAt && finishedBy ? words.finishedBy(dayOf(finishedAt), finishedBy) : null],
    [words.followUp, followUpOn && dayIn(language, followUpOn)],
  ]
  return facts.flatMap(([label, value]) => (value ? [{ label, value }] : []))
}

const clock = {
  da: new Intl.DateTimeFormat('da-DK', { timeZone, timeStyle: 'short' }),
  en: new Intl.DateTimeFormat('en-GB', { timeZone, timeStyle: 'short' }),
}

/** `24. november 2026 kl. 10.00–11.30`; over several days with both of them. */
function heldWhen({ language, state, startsAt, startedAt, finishedAt }: Workshop): string {
  const from = startedAt ?? startsAt
  const [first, at] = [dayIn(language, dayOf(from)), clock[language].format(from)]
  const { moment, until } = minutesWords[language]
  if (state !== 'finished' || !finishedAt) return moment(first, at)
  const [last, end] = [dayIn(language, dayOf(finishedAt)), clock[language].format(finishedAt)]
  return first === last ? moment(first, `${at}–${end}`) : `${moment(first, at)} ${until} ${moment(last, end)}`
}

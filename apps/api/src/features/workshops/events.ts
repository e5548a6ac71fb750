import type { WorkshopEvent } from '@trivselsrum/contracts/workshop-events'
import { part } from '../../platform/database.ts'
import type { CompanyContext } from '../../platform/scopes.ts'
import { readNotes } from './notes.ts'
import { readPlace } from './queries.ts'
import type { Change } from './record-event.ts'
import { countNotes, readChoices, readPairings, readPeople } from './view.ts'

/** How many events are read at once. */
const MOST = 200

interface EventRow {
  number: number
  at: Date
  kind: Change['kind']
  subject: string
}

/**
 * What was changed in a workshop after an event, in the order it happened: the first of it, where it is much. What an event
 * is about is read after it, so it is never older than the event; what is newer comes again with an event of its own.
 *
 * @param workshop one that whoever asks may see, and that is there.
 */
export async function readEvents(
  { sql }: Pick<CompanyContext, 'sql'>,
  workshop: string,
  after: number,
): Promise<WorkshopEvent[]> {
  const rows = await sql<EventRow>`
    SELECT number, at, kind, subject FROM workshop_events
    WHERE company_id = app.company_id() AND workshop_id = ${workshop} AND number > ${after}
    ORDER BY number LIMIT ${MOST}`
  const things = await readThings({ sql }, workshop, rows)
  return rows.map((row) => ({ ...things[row.kind](row.subject), number: row.number, at: row.at }) as WorkshopEvent)
}

/** What events are about, as it is now, by their kind; what no event is about is not read. */
async function readThings({ sql }: Pick<CompanyContext, 'sql'>, workshop: string, rows: readonly EventRow[]) {
  const has = (kind: Change['kind']) => rows.some((row) => row.kind === kind)
  const ids = rows.flatMap(({ kind, subject }) => (kind === 'note' ? [subject] : []))
  const place = has('place') ? await readPlace({ sql }, workshop) : undefined
  const notes = has('note') ? await readNotes({ sql }, workshop, part`id = ANY(${ids})`) : []
  const notesIn = has('note') ? await countNotes({ sql }, workshop) : {}
  const people = has('person') ? await readPeople({ sql }, workshop) : []
  const choices = has('choice') ? await readChoices({ sql }, workshop) : []
  const pairings = has('pairing') ? await readPairings({ sql }, workshop) : []
  return {
    place: () => ({ kind: 'place', place }),
    note: (id: string) => ({ kind: 'note', id, note: notes.find((note) => note.id === id) ?? null, notesIn }),
    person: (id: string) => ({ kind: 'person', id, person: people.find((person) => person.id === id) ?? null }),
    choice: (subject: string) => {
      const [activity = '', item = ''] = subject.split('/')
      const chosen = choices.find((choice) => choice.activity === activity && choice.item === item)
      return { kind: 'choice', choice: { activity, item, option: chosen?.option ?? null } }
    },
    pairing: (subject: string) => {
      const [activity = '', round] = subject.split('/')
      const made = pairings.find((pairing) => pairing.activity === activity && pairing.round === Number(round))
      return { kind: 'pairing', pairing: made ?? { activity, round: Number(round), groups: [] } }
    },
  }
}

import type { Adaptation } from '@trivselsrum/toolkit/programme/adaptation'
import { inject } from 'vitest'
import { connected } from '../databases.ts'
import { insertInto } from './insert-into.ts'

/** What a side has of workshops. */
export interface Workshops {
  /** One under way with tool 2, with a note, a person and everything else in it. */
  workshop: string
  workshopNote: string
  workshopPerson: string
}

const at = '2026-11-24T09:00:00Z'

/** Words of the company's own, in places where any words can stand. */
const adaptation: Adaptation = {
  order: [],
  steps: { film: { name: 'Vores film', how: 'Se den sammen' } },
  words: { film: { title: 'Filmen fra branchen' } },
  own: {},
  films: {},
}

/** A workshop under way, one that is finished, and what the company has of its own in a tool. */
export async function makeWorkshops(
  company: string,
  { owner, colleague, department }: { owner: string; colleague: string; department: string },
  adminUrl = inject('postgres').adminUrl,
): Promise<Workshops> {
  return connected(adminUrl, async (admin) => {
    const insert = await insertInto(admin, company)
    const [workshop, finished, workshopNote, workshopPerson] = Array.from({ length: 4 }, () => crypto.randomUUID())
    const plan = {
      ...{ tool: 'dialogue', programme_version: 1, language: 'da', adaptation, place: 'Kantinen' },
      ...{ starts_at: at, facilitator_id: owner, created_at: at, created_by: owner, started_at: at, led_by: owner },
    }
    await insert('workshops', {
      ...{ ...plan, id: workshop, title: 'Dialog i hallen', department_id: department, state: 'underway', head: 5 },
      ...{ step: 'cards', activity: 'cards', card: 'stress', ends_at: '2026-11-24T10:05:00Z' },
    })
    await insert('workshops', {
      ...{ ...plan, id: finished, title: 'Den første', state: 'finished', starts_at: '2026-10-01T09:00:00Z' },
      ...{ finished_at: at, finished_by: owner, follow_up_on: '2026-12-01' },
    })
    const people = [
      { id: workshopPerson, name: 'Åse Ørsted' },
      { id: crypto.randomUUID(), membership_id: colleague },
    ]
    for (const person of people) await insert('workshop_people', { workshop_id: workshop, ...person, added_at: at })
    const note = { activity: 'groups', box: 'daily-life', text: 'Vi spørger ikke nok', place: 2 }
    await insert('workshop_notes', {
      ...{ workshop_id: workshop, id: workshopNote, ...note, written_at: at, written_by: owner },
    })
    const checked = { workshop_id: workshop, activity: 'prevention', item: 'tools', option: 'partly' }
    await insert('workshop_choices', checked)
    const groups = JSON.stringify([people.map(({ id }) => id)])
    await insert('workshop_pairings', { workshop_id: workshop, activity: 'cards', round: 1, groups })
    const events = [
      { kind: 'place', subject: null },
      { kind: 'note', subject: workshopNote },
      { kind: 'person', subject: workshopPerson },
      { kind: 'choice', subject: 'prevention/tools' },
      { kind: 'pairing', subject: 'cards/1' },
    ]
    for (const [index, event] of events.entries())
      await insert('workshop_events', { workshop_id: workshop, number: index + 1, ...event, at, by: owner })
    await insert('tool_adaptations', { tool: 'dialogue', adaptation, version: 1, saved_at: at, saved_by: owner })
    const action = { title: 'Spørg til hinanden', level: 'group', status_since: at, created_at: at, created_by: owner }
    const origin = { workshop_id: workshop, workshop_title: 'Dialog i hallen', workshop_note_id: workshopNote }
    await insert('actions', { id: crypto.randomUUID(), ...action, ...origin })
    return { workshop, workshopNote, workshopPerson } as Workshops
  })
}

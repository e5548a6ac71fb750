import type { Sent } from '@trivselsrum/contracts/endpoint'
import { planWorkshop, type Workshop } from '@trivselsrum/contracts/workshops'
import { asAdmin, type Member } from './harness.ts'

type Plan = Sent<typeof planWorkshop>['body']

/** A workshop that somebody planned, for the 3rd of December at nine by clocks in Denmark unless told otherwise. */
export function planned({ call, company }: Member, plan: Partial<Plan> = {}): Promise<Workshop> {
  const body = {
    ...{ tool: 'dialogue', language: 'da' as const, title: 'Snak om travlhed', startsAt: '2026-12-03T08:00:00.000Z' },
    ...plan,
  }
  return call(planWorkshop, { params: { company }, body }, { idempotencyKey: crypto.randomUUID() })
}

/** Lets a workshop be somewhere, past the product. */
export async function letBe(
  id: string,
  state: Workshop['state'],
  { followUpOn = null as string | null, url = '' } = {},
) {
  await asAdmin(
    `UPDATE workshops SET state = $2::workshop_state, started_at = CASE $2 WHEN 'planned' THEN NULL ELSE starts_at END,
       finished_at = CASE $2 WHEN 'finished' THEN starts_at END,
       finished_by = CASE $2 WHEN 'finished' THEN facilitator_id END, follow_up_on = $3::date WHERE id = $1`,
    [id, state, followUpOn],
    ...(url ? [url] : []),
  )
}

/** Writes a note in a box of a workshop, past the product; gives its id. */
export async function noteIn(id: string, activity: string, box: string, text = 'Vi siger godmorgen'): Promise<string> {
  const [note] = await asAdmin<{ id: string }>(
    `INSERT INTO workshop_notes (company_id, workshop_id, id, activity, box, text, place, written_at, written_by)
     SELECT company_id, id, gen_random_uuid(), $2, $3, $4,
       (SELECT count(*) + 1 FROM workshop_notes n WHERE n.workshop_id = w.id), now(), created_by
     FROM workshops w WHERE id = $1 RETURNING id`,
    [id, activity, box, text],
  )
  return note?.id ?? ''
}

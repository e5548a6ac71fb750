import { saveHelp } from '@trivselsrum/contracts/help'
import { beginTalk, saveTalk } from '@trivselsrum/contracts/talks'
import type { Member } from '../harness.ts'

/** What a side has of talks. */
export interface Talks {
  /** Its owner's, in its third version. */
  talk: string
}

/** Notes of a talk, and where people can get help. */
export async function makeTalks({ call, company }: Member): Promise<Talks> {
  const lines = [{ name: 'Arbejdsmiljørepræsentanten', phone: '12 34 56 78', about: 'Når du vil tale med en kollega' }]
  await call(saveHelp, { params: { company }, body: { lines, version: 0 } })
  const words = { subject: 'En kollega på lageret', texts: { description: 'Sover dårligt' }, keptMonths: 6 }
  const body = { tool: 'care-talk', form: 'care-talk', ...words }
  const { id } = await call(beginTalk, { params: { company }, body }, { idempotencyKey: crypto.randomUUID() })
  for (const version of [1, 2])
    await call(saveTalk, { params: { company, talk: id }, body: { ...words, heldOn: '2026-11-20', version } })
  return { talk: id }
}

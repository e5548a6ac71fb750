import type { WorkshopNote } from '@trivselsrum/contracts/workshop-events'
import type { Written } from '@trivselsrum/toolkit/programme/answers'
import { getTranslations } from 'next-intl/server'
import { MakeAction } from './make-action'
import { NoteWords } from './note-words'
import type { Summarised } from './summarised'
import { levelOf } from './written'

/** What was proposed, each to be made an action in one step. */
export async function Proposals({ proposals, ...rest }: Summarised & { proposals: Written<WorkshopNote>[] }) {
  const t = await getTranslations('workshopSummary')
  const boxes = proposals.flatMap((one) =>
    one.kind === 'notes' ? one.boxes.map((box) => ({ ...box, activity: one.id, title: one.title })) : [],
  )
  return (
    <section className="card grid gap-4" aria-labelledby="proposals">
      <h2 id="proposals">{t('proposals')}</h2>
      {boxes.map(({ activity, title, id, names, notes }) => (
        <div key={`${activity} ${id}`} className="grid gap-1">
          <h3 className="font-sans text-base font-semibold tracking-normal" lang={rest.workshop.language}>
            {names.join(' · ') || title}
          </h3>
          <ul>
            {notes.map((note) => (
              <li
                key={note.id}
                className="flex flex-wrap items-baseline justify-between gap-x-6 sm:flex-nowrap border-line py-2 not-first:border-t"
              >
                <NoteWords note={note} />
                <MakeAction {...rest} text={note.text} note={note.id} level={levelOf(note.box)} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

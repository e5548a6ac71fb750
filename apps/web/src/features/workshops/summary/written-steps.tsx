import type { WorkshopNote } from '@trivselsrum/contracts/workshop-events'
import type { ChosenItem, Written, WrittenBox } from '@trivselsrum/toolkit/programme/answers'
import { getTranslations } from 'next-intl/server'
import { MakeAction } from './make-action'
import { NoteWords } from './note-words'
import type { Summarised } from './summarised'
import type { canBecomeAction, WrittenStep } from './written'

interface Each extends Summarised {
  canBecomeAction: ReturnType<typeof canBecomeAction>
}

/** Everything that was written, by step and box. */
export async function WrittenSteps({ steps, ...rest }: Each & { steps: WrittenStep[] }) {
  const t = await getTranslations('workshopSummary')
  return (
    <section className="grid gap-4" aria-labelledby="written">
      <h2 id="written">{t('written')}</h2>
      {steps.map(({ id, name, activities }) => (
        <div key={id} className="card grid gap-4">
          <h3 lang={rest.workshop.language}>{name}</h3>
          {activities.map((activity) => (
            <OneActivity key={activity.id} activity={activity} {...rest} />
          ))}
        </div>
      ))}
    </section>
  )
}

async function OneActivity({ activity, ...rest }: Each & { activity: Written<WorkshopNote> }) {
  const t = await getTranslations('workshopSummary')
  const { answered, of } = activity.progress
  return (
    <div className="grid gap-3">
      <p className="flex max-w-none flex-wrap justify-between gap-x-6 text-[0.95rem] text-ink-soft">
        <span lang={rest.workshop.language}>{activity.title}</span>
        {of > 1 && <span>{t('progress', { answered, of })}</span>}
      </p>
      {activity.kind === 'notes' ? (
        activity.boxes.map((box) => <OneBox key={box.id} box={box} {...rest} />)
      ) : (
        <Chosen items={activity.items} {...rest} />
      )}
    </div>
  )
}

function OneBox({ box: { names, notes }, canBecomeAction, ...rest }: Each & { box: WrittenBox<WorkshopNote> }) {
  return (
    <div className="grid gap-1 border-l-4 border-line pl-4">
      {names.length > 0 && (
        <h4 className="font-semibold" lang={rest.workshop.language}>
          {names.join(' · ')}
        </h4>
      )}
      <ul className="grid gap-1.5">
        {notes.map((note) => (
          <li key={note.id} className="flex flex-wrap items-baseline justify-between gap-x-6 sm:flex-nowrap">
            <NoteWords note={note} />
            {canBecomeAction(note) && <MakeAction {...rest} text={note.text} note={note.id} />}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** What was chosen in a checklist; what is not in place can be made an action. */
function Chosen({ items, canBecomeAction: _, ...rest }: Each & { items: ChosenItem[] }) {
  return (
    <ul>
      {items.map(({ id, text, option, isForAction }) => (
        <li
          key={id}
          className="flex flex-wrap items-baseline justify-between gap-x-6 sm:flex-nowrap border-line py-2 not-first:border-t"
        >
          <span className="min-w-0" lang={rest.workshop.language}>
            {text} <b className="font-semibold">{option}</b>
          </span>
          {isForAction && <MakeAction {...rest} text={text} level="organisation" />}
        </li>
      ))}
    </ul>
  )
}

import type { Action, ActionEvent, listActionEvents } from '@trivselsrum/contracts/actions'
import type { Reply } from '@trivselsrum/contracts/endpoint'
import { getLocale, getTranslations } from 'next-intl/server'
import { Pager } from '@/components/pager'
import { SeenBy } from '@/components/seen-by'
import { formatMoment } from '@/lib/format'
import { paths } from '@/lib/paths'
import { addNoteAction } from './action.actions'
import { NoteForm } from './note-form'

interface ActionCourseProps {
  company: string
  action: Action
  events: Reply<typeof listActionEvents>
  page: number
}

/** What happened with an action, the newest first, and where the next note is written. */
export async function ActionCourse({ company, action, events: { events, next }, page }: ActionCourseProps) {
  const [t, pager] = [await getTranslations('actionCourse'), await getTranslations('pager')]
  const { id, can } = action
  return (
    <section className="card grid gap-5" aria-labelledby="course">
      <h2 id="course">{t('title')}</h2>
      {can.changeStatus && page === 1 && (
        <div className="grid max-w-2xl gap-3 print:hidden">
          <NoteForm
            action={addNoteAction.bind(null, { company, action: id })}
            idempotencyKey={crypto.randomUUID()}
            words={{ label: t('note'), submit: t('submit') }}
          />
          <SeenBy>{t('seenBy')}</SeenBy>
        </div>
      )}
      <ol>
        {events.map((event, index) => (
          <CourseEvent key={event.id} event={event} isFirst={next === null && index === events.length - 1} />
        ))}
      </ol>
      <Pager
        label={pager('label')}
        ways={[
          {
            key: 'newer',
            href: page > 1 ? paths.action(company, id, page > 2 ? String(page - 1) : undefined) : undefined,
            text: t('newer'),
          },
          { key: 'older', href: next ? paths.action(company, id, String(next)) : undefined, text: t('older') },
        ]}
      />
    </section>
  )
}

/** @param isFirst the first of them all is how the action came to be. */
async function CourseEvent({ event, isFirst }: { event: ActionEvent; isFirst: boolean }) {
  const [t, language] = [await getTranslations('actionCourse'), await getLocale()]
  const { by } = event
  return (
    <li className="grid gap-1 border-line py-3.5 not-first:border-t">
      {event.kind === 'note' ? (
        <p className="whitespace-pre-line">{event.text}</p>
      ) : (
        <p>
          {isFirst ? t('made', { by }) : t(`status.${event.status}`, { by })}
          {event.reason && <span className="block whitespace-pre-line">{event.reason}</span>}
        </p>
      )}
      <p className="text-[0.9rem] text-ink-soft">
        {event.kind === 'note' && (
          <>
            <bdi>{by}</bdi> ·{' '}
          </>
        )}
        {formatMoment(event.at, language)}
      </p>
    </li>
  )
}

import type { Workshop } from '@trivselsrum/contracts/workshops'
import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { ActionTitle } from '@/features/plan/action-facts'
import { formatDate } from '@/lib/format'
import { paths } from '@/lib/paths'
import { firstNotes, readActions, readNotes } from '../read-notes'

/** How many of each are named; the rest stand in the workshop itself. */
const SHOWN = 8

/** What was said the last time the tool was used: what was picked, or all where nothing was; and what became of its actions. */
export async function LastTime({ company, last }: { company: string; last: NonNullable<Workshop['last']> }) {
  const [t, language] = [await getTranslations('workshop'), await getLocale()]
  const plan = await getTranslations('plan')
  const place = { company, workshop: last.id }
  const [picked, actions] = await Promise.all([readNotes(place, 'true'), readActions(place)])
  const notes = picked.length > 0 ? picked : await firstNotes(place)
  return (
    <section className="card grid gap-4" aria-labelledby="last">
      <div className="grid gap-1">
        <h2 id="last">{t('last')}</h2>
        <p className="text-ink-soft">
          <Link href={paths.workshop(company, last.id)} className="text-brand underline underline-offset-3">
            <bdi>{last.title}</bdi>
          </Link>
          {' · '}
          {formatDate(last.startsAt, language)}
        </p>
      </div>
      {notes.length === 0 && actions.length === 0 && <p>{t('lastNothing')}</p>}
      {notes.length > 0 && (
        <ul className="grid gap-1.5">
          {notes.slice(0, SHOWN).map(({ id, text }) => (
            <li key={id} dir="auto" className="border-l-4 border-line pl-3 whitespace-pre-line">
              {text}
            </li>
          ))}
        </ul>
      )}
      {actions.length > 0 && (
        <div className="grid gap-1">
          <h3 className="font-sans text-base font-semibold tracking-normal">{t('lastActions')}</h3>
          <ul className="grid gap-1">
            {actions.slice(0, SHOWN).map(({ action }) => (
              <li key={action.id}>
                <ActionTitle company={company} action={action} />
                <span className="text-[0.95rem] text-ink-soft"> · {plan(`status.${action.status}`)}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {(notes.length > SHOWN || actions.length > SHOWN) && (
        <p>
          <Link href={paths.workshop(company, last.id)}>{t('lastMore')}</Link>
        </p>
      )}
    </section>
  )
}

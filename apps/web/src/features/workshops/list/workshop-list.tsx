import type { WorkshopEntry } from '@trivselsrum/contracts/workshops'
import { type Day, dayOf } from '@trivselsrum/toolkit/day'
import type { ToolSummary } from '@trivselsrum/toolkit/tool'
import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { formatCalendarDay, formatDate, formatMoment } from '@/lib/format'
import { paths } from '@/lib/paths'

interface WorkshopListProps {
  company: string
  workshops: WorkshopEntry[]
  tools: ToolSummary[]
}

const parts = ['coming', 'held', 'missed'] as const
type ListPart = (typeof parts)[number]

/** The workshops of a company: those under way and to come, below them those that were held, and any that never was. */
export async function WorkshopList({ workshops, ...rest }: WorkshopListProps) {
  const today = dayOf(new Date())
  return parts.map((part) => (
    <Part key={part} part={part} workshops={workshops.filter((entry) => partOf(entry, today) === part)} {...rest} />
  ))
}

function partOf({ state, startsAt }: WorkshopEntry, today: Day): ListPart {
  if (state === 'finished') return 'held'
  return state === 'planned' && dayOf(startsAt) < today ? 'missed' : 'coming'
}

async function Part({ part, company, workshops, tools }: WorkshopListProps & { part: ListPart }) {
  const t = await getTranslations('workshops')
  if (workshops.length === 0) return null
  return (
    <section className="grid gap-4" aria-labelledby={part}>
      <h2 id={part}>{t(part)}</h2>
      <ul className="card py-2">
        {workshops.map((workshop) => (
          <li
            key={workshop.id}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-line py-4 not-first:border-t"
          >
            <div className="min-w-0">
              <h3 className="font-sans text-[1.05rem] font-semibold tracking-normal">
                <Link
                  href={paths.workshop(company, workshop.id)}
                  className="text-brand underline-offset-3 hover:underline"
                >
                  <bdi>{workshop.title}</bdi>
                </Link>
              </h3>
              <p className="text-[0.95rem] text-ink-soft">
                {tools.find(({ key }) => key === workshop.tool)?.name} · <When workshop={workshop} />
                {workshop.department && (
                  <>
                    {' · '}
                    <bdi>{workshop.department.name}</bdi>
                  </>
                )}
              </p>
            </div>
            {part === 'held' ? <Outcome workshop={workshop} /> : <State workshop={workshop} />}
          </li>
        ))}
      </ul>
    </section>
  )
}

async function When({ workshop: { state, startsAt } }: { workshop: WorkshopEntry }) {
  const language = await getLocale()
  return state === 'finished' ? formatDate(startsAt, language) : formatMoment(startsAt, language)
}

async function State({ workshop: { state } }: { workshop: WorkshopEntry }) {
  const t = await getTranslations('workshops')
  if (state !== 'underway') return null
  return (
    <span className="w-fit rounded-full bg-accent-soft px-3 py-1 text-[0.9rem] font-semibold text-accent">
      {t('underway')}
    </span>
  )
}

/** What came of it. */
async function Outcome({ workshop: { notes, actions, followUpOn } }: { workshop: WorkshopEntry }) {
  const [t, language] = [await getTranslations('workshops'), await getLocale()]
  return (
    <p className="text-[0.95rem]">
      {t('notes', { count: notes })} · {t('actions', { count: actions })}
      {followUpOn && (
        <span className="block text-ink-soft">{t('followUp', { date: formatCalendarDay(followUpOn, language) })}</span>
      )}
    </p>
  )
}

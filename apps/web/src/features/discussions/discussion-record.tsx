import type { Discussion, DiscussionPart } from '@trivselsrum/contracts/discussions'
import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { DataTable } from '@/components/data-table'
import { formatCalendarDay } from '@/lib/format'
import { paths } from '@/lib/paths'
import { partsOf } from './discussion-parts'

interface Props {
  company: string
  discussion: Discussion
}

/** All points of a discussion as they stand; of a draft each with the way to write it. */
export async function DiscussionRecord({ company, discussion }: Props) {
  const t = await getTranslations('discussion')
  const { year, can } = discussion
  return (
    <ol className="grid gap-5">
      {(await partsOf(discussion)).map(({ id, title, isMissing }) => (
        <li key={id} className="card grid gap-3">
          <div className="flex flex-wrap items-baseline justify-between gap-x-5 gap-y-1">
            <h2>{title}</h2>
            {can.change && (
              <span className="flex flex-wrap items-baseline gap-x-4 print:hidden">
                {isMissing && (
                  <span className="rounded-full bg-accent-soft px-3 py-1 text-[0.9rem] font-semibold text-accent">
                    {t('isMissing')}
                  </span>
                )}
                <Link
                  href={paths.discussionPart(company, year, id)}
                  aria-label={t(isMissing ? 'fillPart' : 'changePart', { part: title })}
                  className="inline-flex min-h-11 items-center text-brand underline underline-offset-3"
                >
                  {t(isMissing ? 'fill' : 'change')}
                </Link>
              </span>
            )}
          </div>
          <Said part={id} company={company} discussion={discussion} />
        </li>
      ))}
    </ol>
  )
}

async function Said({ part, company, discussion }: Props & { part: DiscussionPart }) {
  const { record } = discussion
  switch (part) {
    case 'meeting':
      return <Meeting discussion={discussion} />
    case 'review':
      return <Review discussion={discussion} />
    case 'goals':
    case 'decisions':
      return <Lines lines={record[part]} company={company} discussion={discussion} />
    default:
      return <Prose text={record[part]} />
  }
}

async function Prose({ text }: { text: string }) {
  const t = await getTranslations('discussion')
  if (text) return <p className="whitespace-pre-line">{text}</p>
  return <p className="text-ink-soft">{t('nothing')}</p>
}

async function Meeting({ discussion: { record } }: { discussion: Discussion }) {
  const [t, language] = [await getTranslations('discussion'), await getLocale()]
  const { heldOn, participants } = record
  if (!heldOn && participants.length === 0) return <Prose text="" />
  return (
    <dl className="grid gap-x-6 gap-y-1 sm:grid-cols-[auto_1fr]">
      <dt className="text-ink-soft">{t('heldOn')}</dt>
      <dd>{heldOn ? formatCalendarDay(heldOn, language) : '–'}</dd>
      <dt className="text-ink-soft">{t('participants')}</dt>
      <dd>{participants.length ? participants.join(', ') : '–'}</dd>
    </dl>
  )
}

async function Review({ discussion: { record } }: { discussion: Discussion }) {
  const t = await getTranslations('discussion')
  const { lastGoals, review } = record
  return (
    <>
      {lastGoals && (
        <DataTable
          caption={t('lastGoals', { year: String(lastGoals.year) })}
          columns={[
            { key: 'goal', label: t('lastGoals', { year: String(lastGoals.year) }) },
            { key: 'outcome', label: t('wasMet') },
            { key: 'note', label: t('note') },
          ]}
          rows={lastGoals.goals.map(({ goal, outcome, note }, place) => ({
            key: String(place),
            cells: { goal, outcome: outcome ? t(`outcomes.${outcome}`) : t('notJudged'), note: note || null },
          }))}
        />
      )}
      {!lastGoals && <p className="text-ink-soft">{t('noLastGoals')}</p>}
      {review && <Prose text={review} />}
    </>
  )
}

/** Goals or decisions; each can become an action with this discussion as its origin. */
async function Lines({ lines, company, discussion: { year, can } }: Props & { lines: string[] }) {
  const t = await getTranslations('discussion')
  if (lines.length === 0) return <p className="text-ink-soft">{t(can.change ? 'nothing' : 'none')}</p>
  return (
    <ul>
      {lines.map((text, place) => (
        <li
          // biome-ignore lint/suspicious/noArrayIndexKey: two entries may say the same
          key={place}
          className="flex flex-wrap items-baseline justify-between gap-x-5 gap-y-1 border-line py-2.5 not-first:border-t"
        >
          <span className="min-w-0 grow basis-64">{text}</span>
          {can.makeActions && (
            <Link
              href={paths.newAction(company, { discussion: String(year), title: text })}
              aria-label={t('makeActionOf', { text })}
              className="inline-flex min-h-9 items-center text-[0.95rem] text-brand underline underline-offset-3 print:hidden"
            >
              {t('makeAction')}
            </Link>
          )}
        </li>
      ))}
    </ul>
  )
}

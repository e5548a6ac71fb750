import type { TalkEntry } from '@trivselsrum/contracts/talks'
import { addDays, type Day, dayOf } from '@trivselsrum/toolkit/day'
import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { formatCalendarDay } from '@/lib/format'
import { paths } from '@/lib/paths'

/** How many days before it is deleted a talk is marked; on that day its author is also told by mail. */
const SOON = 14

/** Talks with what their author wants to know of each at a glance: with whom, when again, and when it is gone. */
export async function TalkList({ company, talks }: { company: string; talks: TalkEntry[] }) {
  const t = await getTranslations('talks')
  const today = dayOf(new Date())
  return (
    <ul aria-label={t('list')} className="card py-2">
      {talks.map((talk) => (
        <li
          key={talk.id}
          className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-line py-4 not-first:border-t"
        >
          <div className="min-w-0">
            <h2 className="font-sans text-[1.05rem] font-semibold tracking-normal wrap-anywhere">
              <Link href={paths.talk(company, talk.id)} className="text-brand underline-offset-3 hover:underline">
                <bdi translate={talk.subject === null ? undefined : 'no'}>{talk.subject ?? t('unreadable')}</bdi>
              </Link>
            </h2>
            <Facts talk={talk} />
          </div>
          <Marks talk={talk} today={today} />
        </li>
      ))}
    </ul>
  )
}

async function Facts({ talk: { title, heldOn, followUpOn, deletesOn } }: { talk: TalkEntry }) {
  const [t, language] = [await getTranslations('talks'), await getLocale()]
  const day = (which: 'held' | 'followUp' | 'deletes', on: Day | null) =>
    on && t(which, { date: formatCalendarDay(on, language) })
  const facts = [title, day('held', heldOn), day('followUp', followUpOn), day('deletes', deletesOn)]
  return <p className="text-[0.95rem] text-ink-soft">{facts.filter(Boolean).join(' · ')}</p>
}

async function Marks({ talk: { followUpOn, deletesOn }, today }: { talk: TalkEntry; today: Day }) {
  const t = await getTranslations('talks')
  const marks = [
    followUpOn && followUpOn <= today && t('followUpDue'),
    deletesOn <= addDays(today, SOON) && t('deletesSoon'),
  ].filter((mark) => typeof mark === 'string')
  return marks.length === 0 ? null : (
    <p className="flex flex-wrap gap-2">
      {marks.map((mark) => (
        <span key={mark} className="rounded-full bg-accent-soft px-3 py-1 text-[0.9rem] font-semibold text-accent">
          {mark}
        </span>
      ))}
    </p>
  )
}

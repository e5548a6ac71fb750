import type { Discussion, DiscussionPart as Part } from '@trivselsrum/contracts/discussions'
import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/page-header'
import { SeenBy } from '@/components/seen-by'
import { formatMoment } from '@/lib/format'
import { paths } from '@/lib/paths'
import { saveMeetingAction, saveReviewAction, saveSectionAction } from './discussion.actions'
import { partsOf } from './discussion-parts'
import { GatheredYear } from './gathered-year'
import { MeetingForm } from './meeting-form'
import type { PartWords } from './part-form'
import { ReviewForm } from './review-form'
import { SectionForm } from './section-form'

interface Props {
  company: string
  discussion: Discussion
  part: Part
  /** The members that can be chosen, and how many are not listed. */
  people: { members: { id: string; name: string }[]; more: number }
}

/** Beside these points the year is shown: the others do not depend on it. */
const besideYear: readonly Part[] = ['review', 'cooperation', 'goals', 'decisions']

/** One point of a draft: what the law asks, what the year holds, and the form. */
export async function DiscussionPart({ company, discussion, part, people }: Props) {
  const [t, language] = [await getTranslations('discussion'), await getLocale()]
  const { year, record, draft } = discussion
  const parts = await partsOf(discussion)
  const place = parts.findIndex(({ id }) => id === part)
  const { title = '', hint = '' } = parts[place] ?? {}
  const saved = draft?.saved[part]
  const hasYear = record.gathered && besideYear.includes(part)
  return (
    <div className={`grid gap-7 ${hasYear ? '' : 'max-w-3xl'}`}>
      <PageHeader
        above={
          <>
            <Link href={paths.discussion(company, year)}>{t('title', { year: String(year) })}</Link>
            {' · '}
            <span className="whitespace-nowrap">{t('point', { number: place + 1, of: parts.length })}</span>
          </>
        }
        title={title}
      />
      <p>{hint}</p>
      <div className={hasYear ? 'grid items-start gap-6 lg:grid-cols-[1.35fr_1fr]' : ''}>
        <section className="card grid gap-5" aria-label={title}>
          <Form company={company} discussion={discussion} part={part} people={people} />
          {saved && (
            <p className="text-[0.9rem] text-ink-soft">
              {t('savedBy', { name: saved.savedBy, date: formatMoment(saved.savedAt, language) })}
            </p>
          )}
        </section>
        {hasYear && record.gathered && <GatheredYear company={company} year={record.gathered} />}
      </div>
    </div>
  )
}

async function Form({ company, discussion, part, people }: Props) {
  const t = await getTranslations('discussion')
  const { id, year, record, draft } = discussion
  const parts = await partsOf(discussion)
  const next = parts[parts.findIndex((entry) => entry.id === part) + 1]
  const to = next ? paths.discussionPart(company, year, next.id) : paths.discussion(company, year)
  const shown = { company, year, discussion: id, to }
  const version = draft?.saved[part]?.version ?? 0
  const words: PartWords = {
    // Whose it is the form knows when it is refused.
    theirs: t('theirs', { name: '{name}' }),
    theirsHint: t('theirsHint'),
    theirsEmpty: t('theirsEmpty'),
    submit: t(next ? 'save' : 'saveLast'),
  }
  const common = { version, words, seenBy: <SeenBy>{t('seenBy')}</SeenBy> }
  if (part === 'meeting') {
    const chosen = draft?.members ?? []
    const others = people.members.filter((member) => !chosen.some((one) => one.id === member.id))
    return (
      <MeetingForm
        action={saveMeetingAction.bind(null, shown)}
        heldOn={record.heldOn ?? ''}
        members={[
          ...chosen.map((member) => ({ ...member, isChosen: true })),
          ...others.map(({ id, name }) => ({ id, name, isChosen: false })),
        ]}
        others={(draft?.others ?? []).join('\n')}
        labels={{
          heldOn: t('heldOn'),
          heldOnHint: t('heldOnHint'),
          members: t('members'),
          moreMembers: people.more > 0 ? t('moreMembers', { count: people.more }) : undefined,
          others: t('others'),
        }}
        {...common}
      />
    )
  }
  if (part === 'review') {
    const { lastGoals, review } = record
    const goals = lastGoals?.goals ?? []
    const outcomes = (['met', 'partly', 'unmet'] as const).map((value) => ({ value, label: t(`outcomes.${value}`) }))
    return (
      <ReviewForm
        key={lastGoals?.year}
        action={saveReviewAction.bind(null, { ...shown, goalsOf: lastGoals?.year ?? null, goals: goals.length })}
        goals={goals}
        text={review}
        labels={{ note: t('note'), text: t('reviewText'), outcomes }}
        {...common}
      />
    )
  }
  const said = record[part]
  return (
    <SectionForm
      key={part}
      action={saveSectionAction.bind(null, { ...shown, section: part })}
      text={typeof said === 'string' ? said : said.join('\n')}
      label={t(`labels.${part}`)}
      {...common}
    />
  )
}

import type { ActionOrigin, OriginNamed } from '@trivselsrum/contracts/actions'
import { readRound } from '@trivselsrum/contracts/rounds'
import { readWorkshop } from '@trivselsrum/contracts/workshops'
import type { Quarter } from '@trivselsrum/toolkit/quarter'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { readIfThere } from '@/lib/api-server'
import { formatQuarter } from '@/lib/format'
import { paths } from '@/lib/paths'
import { quarterParam } from '@/lib/quarter-param'
import { yearParam } from '@/lib/year-param'
import { groupOf, readRating } from '../rounds/rating-words'

/** Where an action that is about to be made comes from, as it stands in an address. */
export function originParam({
  quarter,
  statement,
  discussion,
  policy,
  section,
  workshop,
  note,
}: Partial<
  Record<'quarter' | 'statement' | 'discussion' | 'policy' | 'section' | 'workshop' | 'note', string>
>): OriginNamed {
  if (workshop) return { kind: 'workshop', workshop, note: note ?? null }
  if (policy && section) return { kind: 'policy', policy, section }
  if (discussion) return { kind: 'discussion', year: yearParam(discussion) }
  if (!quarter || !statement) return { kind: 'scratch' }
  return { kind: 'round', quarter: quarterParam(quarter), statement }
}

/** The statement an action came from, as it was asked, and the way to its result for whoever reads it. */
async function readStatement(company: string, quarter: Quarter, statement: string) {
  const round = await readIfThere(readRound, { params: { company, quarter } })
  if (!round) return undefined
  const rating = await readRating(round.askedWith)
  const text = rating.text.statements[statement]
  const level = rating.text.groups[groupOf(statement, rating)?.id ?? '']?.name
  return text && level ? { text, level, isReadable: round.can.readResult } : undefined
}

/** The statement that an action is made from: said before it is made. */
export async function MadeFrom({ company, origin }: { company: string; origin: OriginNamed }) {
  if (origin.kind === 'scratch') return null
  const [t, language] = [await getTranslations('newAction'), await getLocale()]
  if (origin.kind === 'discussion')
    return (
      <p className="border-l-4 border-brand pl-4 text-[0.95rem] text-ink-soft">
        {t('fromDiscussion', { year: String(origin.year) })}
      </p>
    )
  if (origin.kind === 'policy')
    return (
      <p className="border-l-4 border-brand pl-4 text-[0.95rem] text-ink-soft">
        {t('fromPolicy', { section: origin.section })}
      </p>
    )
  if (origin.kind === 'workshop') {
    const workshop = (await readIfThere(readWorkshop, { params: { company, workshop: origin.workshop } })) ?? notFound()
    return (
      <p className="border-l-4 border-brand pl-4 text-[0.95rem] text-ink-soft">
        {t('fromWorkshop', { title: workshop.title })}
      </p>
    )
  }
  const found = (await readStatement(company, origin.quarter, origin.statement)) ?? notFound()
  return (
    <section className="grid gap-1 border-l-4 border-brand pl-4" aria-label={t('from')}>
      <p className="text-[0.95rem] text-ink-soft">
        {t('fromRound', { quarter: formatQuarter(origin.quarter, language), level: found.level })}
      </p>
      <p className="font-serif text-[1.25rem]/snug">{found.text}</p>
    </section>
  )
}

/** Where an action came from. */
export async function Origin({ company, origin }: { company: string; origin: ActionOrigin }) {
  const [t, language] = [await getTranslations('action'), await getLocale()]
  if (origin.kind === 'scratch') return t('fromScratch')
  if (origin.kind === 'discussion')
    return (
      <Link href={paths.discussion(company, origin.year)}>{t('fromDiscussion', { year: String(origin.year) })}</Link>
    )
  if (origin.kind === 'policy')
    return <Link href={paths.policy(company, origin.policy)}>{t('fromPolicy', { section: origin.section })}</Link>
  if (origin.kind === 'workshop') {
    const words = t('fromWorkshop', { title: origin.title })
    return origin.workshop ? <Link href={paths.workshop(company, origin.workshop)}>{words}</Link> : words
  }
  const quarter = formatQuarter(origin.quarter, language)
  const found = await readStatement(company, origin.quarter, origin.statement)
  return (
    <>
      {found?.text}
      <span className="block text-[0.95rem] text-ink-soft">
        {found?.isReadable ? (
          <Link href={paths.round(company, origin.quarter)}>{t('resultOf', { quarter })}</Link>
        ) : (
          t('roundOf', { quarter })
        )}
      </span>
    </>
  )
}

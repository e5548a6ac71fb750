import type { Edition } from '@trivselsrum/contracts/editions'
import type { Policy } from '@trivselsrum/contracts/policies'
import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Downloads } from '@/components/downloads'
import { SeenBy } from '@/components/seen-by'
import { formatCalendarDay, formatDate } from '@/lib/format'
import { paths } from '@/lib/paths'
import { downloadWords } from '../documents/download-words'
import { BeginEdition } from './begin-edition'

interface Props {
  company: string
  policy: Policy
  edition: Edition
}

const link = 'inline-flex min-h-11 w-fit items-center text-brand underline underline-offset-3'

/** Beside an adopted edition: when and by whom, who has read it, and the ways to take it out. */
export async function EditionFacts({ company, policy, edition }: Props) {
  return (
    <div className="grid gap-6 print:hidden">
      <Adopted company={company} policy={policy} edition={edition} />
      {edition.readings && <Readings readings={edition.readings} />}
      <TakeOut company={company} policy={policy} edition={edition} />
      <Older company={company} policy={policy} edition={edition} />
    </div>
  )
}

async function Adopted({ company, policy, edition }: Props) {
  const [t, language] = [await getTranslations('edition'), await getLocale()]
  const { number, adoptedOn, adoptedBy, reviewOn, publishedAt, isNewest, retiredAt } = edition
  return (
    <section className="card grid gap-3" aria-labelledby="facts">
      <h2 id="facts">{t('edition', { number })}</h2>
      <dl className="grid gap-2.5">
        <Fact name={t('adoptedOn')}>{formatCalendarDay(adoptedOn, language)}</Fact>
        <Fact name={t('adoptedBy')}>
          <bdi>{adoptedBy}</bdi>
        </Fact>
        <Fact name={t('published')}>{publishedAt ? formatDate(publishedAt, language) : t('notPublished')}</Fact>
        {isNewest && !retiredAt && <Fact name={t('reviewOn')}>{formatCalendarDay(reviewOn, language)}</Fact>}
      </dl>
      {policy.can.beginEdition && isNewest && (
        <div className="w-fit">
          <BeginEdition company={company} policy={policy.id} />
        </div>
      )}
    </section>
  )
}

async function Readings({ readings: { read, of } }: { readings: { read: number; of: number } }) {
  const t = await getTranslations('edition')
  return (
    <section className="card grid gap-2" aria-labelledby="readings">
      <h2 id="readings">{t('readings')}</h2>
      <p className="font-serif text-[1.5rem]/tight text-brand">{t('readCount', { read, of })}</p>
      <SeenBy>{t('readingsSeenBy')}</SeenBy>
    </section>
  )
}

async function TakeOut({ company, policy, edition }: Props) {
  const t = await getTranslations('edition')
  const { number, record, can } = edition
  const kinds = record.form === 'policy' ? (['pdf', 'docx'] as const) : (['pdf', 'docx', 'poster'] as const)
  return (
    <section className="card grid gap-3" aria-labelledby="takeout">
      <h2 id="takeout">{t('takeOut')}</h2>
      <Downloads
        downloads={kinds.map((kind) => ({
          label: t(`document.${kind}`),
          action: paths.editionDocument(company, policy.id, number, kind),
        }))}
        words={await downloadWords()}
      />
      {can.share && (
        <Link href={paths.editionShares(company, policy.id, number)} className={link}>
          {t('toShares')}
        </Link>
      )}
    </section>
  )
}

async function Older({ company, policy: { id, editions }, edition }: Props) {
  const [t, language] = [await getTranslations('edition'), await getLocale()]
  const others = editions.filter(({ number }) => number !== edition.number)
  if (others.length === 0) return null
  return (
    <section className="card grid gap-2" aria-labelledby="others">
      <h2 id="others">{t('others')}</h2>
      <ul className="grid">
        {others.map(({ number, adoptedOn }) => (
          <li key={number}>
            <Link href={paths.edition(company, id, number)} className={link}>
              {t('other', { number, date: formatCalendarDay(adoptedOn, language) })}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-[0.95rem] text-ink-soft">{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

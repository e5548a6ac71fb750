import type { RatingSummary } from '@trivselsrum/toolkit/scoring/rating-summary'
import { getLocale, getTranslations } from 'next-intl/server'
import { formatFigure } from '@/lib/format'

/** The development index on its scale, labelled as the product's own. */
export async function IndexCard({ summary }: { summary: RatingSummary }) {
  const [t, language] = [await getTranslations('result'), await getLocale()]
  const place = `${summary.index}%`
  return (
    <section className="card grid break-inside-avoid gap-4" aria-labelledby="index">
      <h2 id="index">{t('indexTitle')}</h2>
      <p className="font-serif text-[2.6rem]/none text-brand tabular-nums">{formatFigure(summary.index, language)}</p>
      <svg aria-hidden="true" width="100%" height="24">
        <line y1="12" y2="12" x2="100%" strokeWidth="6" strokeLinecap="round" className="stroke-sunken" />
        <line x1="50%" x2="50%" y1="4" y2="20" strokeWidth="2" className="stroke-line-strong" />
        <circle cx={place} cy="12" r="7" className="fill-accent" />
      </svg>
      <div className="flex justify-between gap-4 text-[0.9rem] text-ink-soft">
        <span>{t('indexLow')}</span>
        <span className="text-right">{t('indexHigh')}</span>
      </div>
      <p className="text-[0.95rem] text-ink-soft">{t('indexDetail')}</p>
    </section>
  )
}

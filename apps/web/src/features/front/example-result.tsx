import { readTool } from '@trivselsrum/contracts/tools'
import { activityOf } from '@trivselsrum/toolkit/tool'
import { getLocale, getTranslations } from 'next-intl/server'
import { ProfileBars } from '@/components/profile-bars'
import { read } from '@/lib/api-server'
import { formatFigure } from '@/lib/format'

/** Made-up sums, level by level: a company that does what the law asks and has begun to prevent. */
const sums = [7, 10, 16, 13, 11]

/** What a result looks like, for somebody who has none yet. Said to be an example. */
export async function ExampleResult() {
  const [t, language] = [await getTranslations('front'), await getLocale()]
  const tool = await read(readTool, { params: { tool: 'maturity', version: 1 } })
  const rating = activityOf(tool, 'rating')
  if (!rating) return null
  const { content, text } = rating
  return (
    <figure className="card grid gap-5">
      <div className="flex items-baseline justify-between gap-4">
        <h2>{t('exampleTitle')}</h2>
        <span className="shrink-0 rounded-full bg-accent-soft px-3 py-1 text-[0.85rem] font-semibold text-accent">
          {t('example')}
        </span>
      </div>
      <ProfileBars
        scale={{ min: 4, max: 20 }}
        marks={content.bands.slice(1).map(({ from }) => from)}
        bars={content.groups.map(({ id }, index) => {
          const value = sums[index] ?? 4
          const band = content.bands.findLast(({ from }) => from <= value)?.id ?? ''
          return {
            id,
            label: text.groups[id]?.name ?? id,
            value,
            figure: formatFigure(value, language),
            band: text.bands[band] ?? '',
          }
        })}
      />
      <figcaption className="text-[0.95rem] text-ink-soft">{t('exampleCaption')}</figcaption>
    </figure>
  )
}

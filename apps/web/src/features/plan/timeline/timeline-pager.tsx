import type { PlanFilter } from '@trivselsrum/contracts/plan'
import type { Quarter } from '@trivselsrum/toolkit/quarter'
import { getTranslations } from 'next-intl/server'
import { Pager } from '@/components/pager'
import { paths } from '@/lib/paths'
import type { Window } from './window'

interface Props {
  company: string
  filter: PlanFilter
  window: Window
  current: Quarter
}

/** The way to earlier quarters, to later ones, and back to now. */
export async function TimelinePager({ company, filter, window: { from, to, earlier, later }, current }: Props) {
  const t = await getTranslations('planTimeline')
  const at = (from: Quarter | undefined) => from && paths.timeline(company, { ...filter, from })
  const isNow = from <= current && current <= to
  return (
    <Pager
      label={t('pages')}
      ways={[
        { key: 'earlier', href: at(earlier), text: t('earlier') },
        { key: 'now', href: isNow ? undefined : paths.timeline(company, filter), text: t('toNow') },
        { key: 'later', href: at(later), text: t('later') },
      ]}
    />
  )
}

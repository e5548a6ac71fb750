import type { Quarter } from '@trivselsrum/toolkit/quarter'
import { getTranslations } from 'next-intl/server'
import type { PlanNews } from '@/features/actions/plan-news'
import { ResponsibleName, When } from '@/features/plan/action-facts'
import { paths } from '@/lib/paths'
import type { NextEntry } from './next-entry'

/** How many actions the front page lists. */
const SHOWN = 5

/**
 * The actions that wait for a reader, the nearest deadline first. Where there are none at all yet, the result in which
 * the first is chosen.
 */
export async function nextActions(company: string, news: PlanNews, latest: Quarter | undefined): Promise<NextEntry[]> {
  const t = await getTranslations('nextActions')
  if (news.isEmpty && news.canCreate && latest) {
    const step = { href: paths.round(company, latest), text: t('firstWay') }
    return [{ key: 'first', title: t('first'), detail: t('firstDetail'), step }]
  }
  return news.waiting.slice(0, SHOWN).map((action) => ({
    key: action.id,
    title: <bdi>{action.title}</bdi>,
    href: paths.action(company, action.id),
    detail: (
      <>
        <When action={action} /> · <ResponsibleName responsible={action.responsible} />
      </>
    ),
  }))
}

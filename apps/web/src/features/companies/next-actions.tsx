import type { ActionEntry } from '@trivselsrum/contracts/actions'
import { dateOfDay } from '@trivselsrum/toolkit/day'
import type { Quarter } from '@trivselsrum/toolkit/quarter'
import { getLocale, getTranslations } from 'next-intl/server'
import type { PlanNews } from '@/features/actions/plan-news'
import { formatDate } from '@/lib/format'
import { paths } from '@/lib/paths'
import type { NextEntry } from './next-entry'

/** How many actions the front page lists. */
const SHOWN = 5

/**
 * The actions that wait: those without somebody responsible, and the reader's own and whatever is overdue, the nearest
 * deadline first. Where there are none at all, the result in which the first is chosen.
 */
export async function nextActions(company: string, news: PlanNews, latest: Quarter | undefined): Promise<NextEntry[]> {
  const [t, language] = [await getTranslations('nextActions'), await getLocale()]
  if (news.isEmpty)
    return latest && news.canCreate
      ? [
          {
            key: 'first',
            title: t('first'),
            detail: t('firstDetail'),
            step: { href: paths.round(company, latest), text: t('firstWay') },
          },
        ]
      : []
  const without: NextEntry = {
    key: 'without',
    title: t('without', { count: news.without }),
    detail: t('withoutDetail'),
    step: { href: paths.plan(company, { only: 'needs-responsible' }), text: t('withoutWay') },
  }
  return [...(news.without > 0 ? [without] : []), ...news.waiting.slice(0, SHOWN).map(entryOf)]

  function entryOf(action: ActionEntry): NextEntry {
    const { responsible } = action
    const name = responsible?.kind === 'member' ? responsible.member.name : responsible?.name
    return {
      key: action.id,
      title: <bdi>{action.title}</bdi>,
      href: paths.action(company, action.id),
      detail: name ? t('responsible', { when: dueBy(action), name }) : dueBy(action),
    }
  }

  function dueBy({ deadline, isOverdue }: ActionEntry) {
    if (!deadline) return t('noDeadline')
    return t(isOverdue ? 'overdue' : 'deadline', { date: formatDate(dateOfDay(deadline), language) })
  }
}

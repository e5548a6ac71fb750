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
 * The actions that wait for a reader, the nearest deadline first. Where there are none at all yet, the result in which
 * the first is chosen.
 */
export async function nextActions(company: string, news: PlanNews, latest: Quarter | undefined): Promise<NextEntry[]> {
  const [t, language] = [await getTranslations('nextActions'), await getLocale()]
  const plan = await getTranslations('plan')
  if (news.isEmpty && news.canCreate && latest) {
    const step = { href: paths.round(company, latest), text: t('firstWay') }
    return [{ key: 'first', title: t('first'), detail: t('firstDetail'), step }]
  }
  return news.waiting.slice(0, SHOWN).map((action) => ({
    key: action.id,
    title: <bdi>{action.title}</bdi>,
    href: paths.action(company, action.id),
    detail: `${dueBy(action)} · ${whose(action)}`,
  }))

  function dueBy({ deadline, isOverdue }: ActionEntry) {
    if (!deadline) return plan('undated')
    return plan(isOverdue ? 'overdue' : 'due', { date: formatDate(dateOfDay(deadline), language) })
  }

  function whose({ responsible, needsResponsible }: ActionEntry) {
    if (!responsible) return plan('nobody')
    const name = responsible.kind === 'member' ? responsible.member.name : responsible.name
    return needsResponsible ? t('hasLeft', { name }) : name
  }
}

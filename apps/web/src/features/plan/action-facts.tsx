import type { ActionEntry, ActionOrigin } from '@trivselsrum/contracts/actions'
import { type Day, dateOfDay } from '@trivselsrum/toolkit/day'
import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { Icon } from '@/components/icon'
import { formatQuarter } from '@/lib/format'
import { paths } from '@/lib/paths'
import { unbroken } from './unbroken'

/** The title of an action, and the way to its page. */
export function ActionTitle({ company, action: { id, title } }: { company: string; action: ActionEntry }) {
  return (
    <Link
      href={paths.action(company, id)}
      prefetch={false}
      draggable={false}
      className="py-0.5 font-semibold text-brand underline underline-offset-3"
    >
      <bdi>{title}</bdi>
    </Link>
  )
}

/** Who sees to it; that somebody has left, or that nobody does yet, is said in words. */
export async function ResponsibleName({ responsible }: Pick<ActionEntry, 'responsible'>) {
  const t = await getTranslations('plan')
  if (!responsible) return <span className="text-ink-soft">{t('nobody')}</span>
  if (responsible.kind === 'name') return <bdi>{responsible.name}</bdi>
  const { name, isActive } = responsible.member
  return isActive ? (
    <bdi>{name}</bdi>
  ) : (
    <span>
      <bdi>{name}</bdi> <Alarm>{t('hasLeft')}</Alarm>
    </span>
  )
}

/** When it is due, or when it was settled; that it is overdue is said in words. */
export async function When({ action }: { action: ActionEntry }) {
  const [t, language] = [await getTranslations('plan'), await getLocale()]
  const { status, statusSince, deadline, isOverdue } = action
  if (status === 'done' || status === 'dropped')
    return <span className="text-ink-soft">{t(`since.${status}`, { date: unbroken(statusSince, language) })}</span>
  if (!deadline) return <span className="text-ink-soft">{t('undated')}</span>
  const date = unbroken(dateOfDay(deadline), language)
  return isOverdue ? <Alarm>{t('overdue', { date })}</Alarm> : <span>{t('due', { date })}</span>
}

/** The day an action is due, for a column that says so in its heading. */
export async function Deadline({ deadline, isOverdue }: { deadline: Day | null; isOverdue: boolean }) {
  const [t, language] = [await getTranslations('plan'), await getLocale()]
  if (!deadline) return <span className="text-ink-soft">–</span>
  return (
    <span className="flex flex-col items-start">
      {unbroken(dateOfDay(deadline), language)}
      {isOverdue && <Alarm>{t('isOverdue')}</Alarm>}
    </span>
  )
}

/** Where an action came from; one from scratch needs no word. */
export async function Origin({ company, origin }: { company: string; origin: ActionOrigin }) {
  const [t, language] = [await getTranslations('plan'), await getLocale()]
  if (origin.kind === 'scratch') return null
  if (origin.kind === 'discussion')
    return (
      <span className="text-[0.95rem] text-ink-soft">
        {t.rich('fromDiscussion', {
          year: String(origin.year),
          link: (words) => (
            <Link
              href={paths.discussion(company, origin.year)}
              draggable={false}
              className="underline underline-offset-3"
            >
              {words}
            </Link>
          ),
        })}
      </span>
    )
  if (origin.kind === 'workshop')
    return (
      <span className="text-[0.95rem] text-ink-soft">
        {t.rich('fromWorkshop', {
          title: origin.title,
          link: (words) =>
            origin.workshop ? (
              <Link
                href={paths.workshop(company, origin.workshop)}
                prefetch={false}
                draggable={false}
                className="underline underline-offset-3"
              >
                {words}
              </Link>
            ) : (
              words
            ),
        })}
      </span>
    )
  if (origin.kind === 'policy')
    return (
      <span className="text-[0.95rem] text-ink-soft">
        {t.rich('fromPolicy', {
          section: origin.section,
          link: (words) => (
            <Link
              href={paths.policy(company, origin.policy)}
              prefetch={false}
              draggable={false}
              className="underline underline-offset-3"
            >
              {words}
            </Link>
          ),
        })}
      </span>
    )
  return (
    <span className="text-[0.95rem] text-ink-soft">
      {t.rich('fromRound', {
        quarter: formatQuarter(origin.quarter, language),
        link: (words) => (
          <Link
            href={paths.round(company, origin.quarter)}
            prefetch={false}
            draggable={false}
            className="underline underline-offset-3"
          >
            {words}
          </Link>
        ),
      })}
    </span>
  )
}

function Alarm({ children }: { children: string }) {
  return (
    <span className="font-semibold text-accent">
      <Icon name="warn" className="mr-1 inline size-4 align-[-0.15em]" />
      {children}
    </span>
  )
}

import type { PlanFilter } from '@trivselsrum/contracts/plan'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { Icon } from '@/components/icon'
import type { FilterChoices } from './filter-choices'
import { type View, viewPaths } from './plan-views'

interface Props {
  company: string
  view: View
  filter: PlanFilter
  choices: FilterChoices
}

/** What the plan is narrowed down to, each with the way to do without it. */
export async function ChosenFilter({ company, view, filter, choices }: Props) {
  const t = await getTranslations('plan')
  const nameIn = (list: { value: string; text: string }[], id: string) =>
    list.find(({ value }) => value === id)?.text ?? t('filter.unknown')
  const said = {
    search: filter.search && t('filter.quoted', { words: filter.search }),
    status: filter.status && t(`status.${filter.status}`),
    level: filter.level && t(`level.${filter.level}`),
    member: filter.member && nameIn(choices.people, filter.member),
    department: filter.department && nameIn(choices.departments, filter.department),
    origin: filter.origin && t(`origin.${filter.origin}`),
    only: filter.only && t(`only.${filter.only}`),
  } satisfies { [N in keyof PlanFilter]-?: string | undefined }
  const chosen = Object.entries(said).flatMap(([name, text]) =>
    text ? [{ name: name as keyof PlanFilter, text }] : [],
  )
  return (
    <ul aria-label={t('chosen')} className="flex flex-wrap gap-2">
      {chosen.map(({ name, text }) => (
        <li key={name}>
          <Link
            href={viewPaths[view](company, { ...filter, [name]: undefined })}
            className="inline-flex min-h-11 items-center gap-2 rounded-control bg-brand-soft px-3.5 py-1.5 text-base text-ink no-underline hover:underline print:min-h-0"
          >
            <span>
              <span className="text-ink-soft">{t(`filter.${name}`)}: </span>
              <bdi>{text}</bdi>
            </span>
            <span className="sr-only">{t('without')}</span>
            <Icon name="cross" className="size-4 text-brand print:hidden" />
          </Link>
        </li>
      ))}
      {chosen.length > 1 && (
        <li className="print:hidden">
          <Link
            href={viewPaths[view](company)}
            className="inline-flex min-h-11 items-center px-2 text-brand underline underline-offset-3"
          >
            {t('withoutAll')}
          </Link>
        </li>
      )}
    </ul>
  )
}

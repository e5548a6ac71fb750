import type { Workshop } from '@trivselsrum/contracts/workshops'
import { getLocale, getTranslations } from 'next-intl/server'
import { formatMoment } from '@/lib/format'

/** A plan as it stands, as text to be read beside what was typed. */
export async function planAsText(
  workshop: Pick<Workshop, 'title' | 'startsAt' | 'place' | 'department' | 'facilitator'>,
): Promise<string> {
  const [t, language] = [await getTranslations('workshopPlan'), await getLocale()]
  const { title, startsAt, place, department, facilitator } = workshop
  return [
    `${t('title')}: ${title}`,
    `${t('day')}: ${formatMoment(startsAt, language)}`,
    `${t('place')}: ${place || '–'}`,
    `${t('facilitator')}: ${facilitator.name}`,
    `${t('department')}: ${department?.name ?? '–'}`,
  ].join('\n')
}

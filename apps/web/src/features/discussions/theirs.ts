import type { Discussion, DiscussionPart } from '@trivselsrum/contracts/discussions'
import { getLocale, getTranslations } from 'next-intl/server'
import { formatCalendarDay } from '@/lib/format'

/** What stands in a part of a discussion now, as text to be read beside what was typed. */
export async function theirsOf(part: DiscussionPart, { record }: Discussion): Promise<string> {
  const [t, language] = [await getTranslations('discussion'), await getLocale()]
  switch (part) {
    case 'meeting':
      return [record.heldOn ? formatCalendarDay(record.heldOn, language) : '', ...record.participants]
        .filter(Boolean)
        .join('\n')
    case 'review':
      return [
        ...(record.lastGoals?.goals ?? []).map(({ goal, outcome, note }) =>
          [goal, outcome ? t(`outcomes.${outcome}`) : t('notJudged'), note].filter(Boolean).join(' · '),
        ),
        record.review,
      ]
        .filter(Boolean)
        .join('\n')
    case 'goals':
    case 'decisions':
      return record[part].join('\n')
    default:
      return record[part]
  }
}

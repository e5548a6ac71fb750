import { getTranslations } from 'next-intl/server'

/** How long something takes, in words: `1 time 30 min.`, `45 min`. */
export async function durationOf(minutes: number): Promise<string> {
  const t = await getTranslations('workshops')
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  return [hours > 0 && t('hours', { hours }), (rest > 0 || hours === 0) && t('minutes', { minutes: rest })]
    .filter(Boolean)
    .join(' ')
}

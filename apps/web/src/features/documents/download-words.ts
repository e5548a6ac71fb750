import { getTranslations } from 'next-intl/server'

/** What buttons that hand out files say while they do. */
export async function downloadWords() {
  const t = await getTranslations('downloads')
  return { making: t('making', { file: '{file}' }), made: t('made'), failed: t('failed') }
}

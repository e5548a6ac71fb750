import { getRequestConfig } from 'next-intl/server'
import { readerLanguage } from '@/lib/reader-language'

export default getRequestConfig(async () => {
  const locale = await readerLanguage()
  return { locale, timeZone: 'Europe/Copenhagen', messages: (await import(`../messages/${locale}.json`)).default }
})

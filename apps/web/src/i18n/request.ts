import { cookies } from 'next/headers'
import { getRequestConfig } from 'next-intl/server'
import { preferenceCookies, toLanguage } from '@/lib/preferences'

export default getRequestConfig(async () => {
  const locale = toLanguage((await cookies()).get(preferenceCookies.language)?.value)
  return { locale, timeZone: 'Europe/Copenhagen', messages: (await import(`../messages/${locale}.json`)).default }
})

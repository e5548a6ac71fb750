import { cookies } from 'next/headers'
import { getLocale, getTranslations } from 'next-intl/server'
import { PreferenceLinks } from '@/components/preference-links'
import { preferenceCookies, toTheme } from '@/lib/preferences'

/** Language and theme, on every page; the choice is remembered. */
export async function Preferences() {
  const [t, language, jar] = [await getTranslations('preferences'), await getLocale(), await cookies()]
  const theme = toTheme(jar.get(preferenceCookies.theme)?.value)
  return (
    <div className="flex flex-wrap gap-x-8 gap-y-1">
      <PreferenceLinks
        label={t('language')}
        choices={[
          { href: '?language=da', text: 'Dansk', language: 'da', isChosen: language === 'da' },
          { href: '?language=en', text: 'English', language: 'en', isChosen: language === 'en' },
        ]}
      />
      <PreferenceLinks
        label={t('theme')}
        choices={[
          { href: '?theme=light', text: t('light'), isChosen: theme === 'light' },
          { href: '?theme=dark', text: t('dark'), isChosen: theme === 'dark' },
          { href: '?theme=device', text: t('device'), isChosen: theme === undefined },
        ]}
      />
    </div>
  )
}

import { Language } from '@trivselsrum/toolkit/tool'

/** Cookies that remember a reader's choices; nothing about the reader stands in them. */
export const preferenceCookies = { language: 'language', theme: 'theme' } as const

/** Remembers for a while which language the company speaks whose link or receipt was opened. */
export const companyLanguageCookie = 'company-language'

export const themes = ['light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** The language chosen, Danish where none was: browsers of Danish offices often ask for English unasked. */
export function toLanguage(value: string | undefined): Language {
  return Language.safeParse(value).data ?? 'da'
}

/** The theme chosen; `undefined` follows the device. */
export function toTheme(value: string | undefined): Theme | undefined {
  return themes.find((theme) => theme === value)
}

import type { Language } from '@trivselsrum/toolkit/tool'
import { cookies } from 'next/headers'
import { isSecure } from '@/env'
import { companyLanguageCookie, preferenceCookies, toLanguage } from './preferences'

/** How long the language of a company is spoken to somebody who has chosen none, in seconds: as long as a link stays open. */
const SECONDS = 3 * 60 * 60

/** Speaks a company's language to a guest of it; possible where the reply has not begun. */
export async function speakLike(company: { language: Language }) {
  const options = { path: '/', maxAge: SECONDS, sameSite: 'lax', httpOnly: true, secure: isSecure() } as const
  ;(await cookies()).set(companyLanguageCookie, company.language, options)
}

/** The language to speak: the reader's choice, else that of the company whose link they opened, else Danish. */
export async function readerLanguage(): Promise<Language> {
  const jar = await cookies()
  return toLanguage((jar.get(preferenceCookies.language) ?? jar.get(companyLanguageCookie))?.value)
}

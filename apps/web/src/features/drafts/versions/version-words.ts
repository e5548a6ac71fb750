import type { PolicyVersion } from '@trivselsrum/contracts/policy-drafts'
import { getLocale, getTranslations } from 'next-intl/server'
import { formatMoment } from '@/lib/format'

/** What a version is called: its name, or why it was kept. */
export async function versionWords() {
  const [t, language] = [await getTranslations('versions'), await getLocale()]
  return {
    nameOf: ({ name, reason }: PolicyVersion) => name || t(`reasons.${reason}`),
    reasonOf: ({ reason }: PolicyVersion) => t(`reasons.${reason}`),
    /** Where several have one name, the moment tells them apart. */
    choiceOf: ({ name, reason, createdAt }: PolicyVersion) =>
      `${name || t(`reasons.${reason}`)} · ${formatMoment(createdAt, language)}`,
  }
}

import { getTranslations } from 'next-intl/server'

/** What a section is called; what stands before the first heading has no words of its own for it. */
export async function sectionHeading({ heading }: { heading: string }): Promise<string> {
  const t = await getTranslations('takingPart')
  return heading.trim() || t('opening')
}

import type { Policy } from '@trivselsrum/contracts/policies'
import { fillInPlaces } from '@trivselsrum/toolkit/document/document'
import { getTranslations } from 'next-intl/server'

/** Title and fill-in places as they stand, as text to be read beside what was typed. */
export async function factsOf({ title, fillIns }: Pick<Policy, 'title' | 'fillIns'>): Promise<string> {
  const t = await getTranslations('policySettings')
  const places = fillInPlaces.map((place) => `${t(`place.${place}`)}: ${fillIns[place] || '–'}`)
  return [`${t('name')}: ${title}`, ...places].join('\n')
}

import { OPENING } from '@trivselsrum/toolkit/document/sections'
import { getTranslations } from 'next-intl/server'

/** Names a section: by its heading, or by where it stands when it has none. */
export async function sectionName(): Promise<(heading: string, id: string) => string> {
  const t = await getTranslations('consultationWork')
  return (heading, id) => heading.trim() || t(id === OPENING ? 'opening' : 'noHeading')
}

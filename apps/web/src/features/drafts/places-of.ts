import type { PolicyFillIns } from '@trivselsrum/contracts/policies'
import { fillInPlaces } from '@trivselsrum/toolkit/document/document'
import { getTranslations } from 'next-intl/server'
import { paths } from '@/lib/paths'
import type { Places } from './editor/fill-in'

/** The fill-in places of a policy with their names in the reader's language. */
export async function placesOf(company: string, policy: string, fillIns: PolicyFillIns): Promise<Places> {
  const [t, text] = [await getTranslations('draft'), await getTranslations('documentText')]
  return {
    all: fillInPlaces.map((id) => ({ id, name: text(`place.${id}`), said: fillIns[id].trim() })),
    settings: paths.policySettings(company, policy),
    empty: t.raw('emptyPlace') as string,
  }
}

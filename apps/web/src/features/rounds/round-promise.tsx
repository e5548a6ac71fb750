import type { Round } from '@trivselsrum/contracts/rounds'
import { getTranslations } from 'next-intl/server'
import { SeenBy } from '@/components/seen-by'

/** Who will see what is answered in a round: said by its mode and by the thresholds it was opened with. */
export async function RoundPromise({ mode, thresholds }: Pick<Round, 'mode' | 'thresholds'>) {
  const promise = await getTranslations('promise')
  return <SeenBy>{promise(mode, { means: thresholds.means, details: thresholds.details })}</SeenBy>
}

import { type Share, type ShareOpens, shareDays } from '@trivselsrum/contracts/shares'
import { getTranslations } from 'next-intl/server'
import { SeenBy } from '@/components/seen-by'
import { MakeShare } from './make-share'
import type { MakeState } from './make-state'
import { ShareList } from './share-list'
import { shareWords } from './share-words'

interface SharesProps {
  company: string
  /** What the links open: some words depend on it. */
  opens: ShareOpens
  /** The newest of them, and how many there are. */
  found: { shares: Share[]; total: number }
  /** Those that what comes through a link may count for, where that is asked. */
  departments?: { id: string; name: string }[]
  /** Makes one; without it, as for what has ended, there are only those that were made. */
  action?: (state: MakeState, form: FormData) => Promise<MakeState>
}

/** The links to one thing, for those who run it. */
export async function Shares({ company, opens, found, departments = [], action }: SharesProps) {
  const [t, words] = [await getTranslations('shares'), await shareWords(opens)]
  const { shares, total } = found
  return (
    <section className="card grid gap-5" aria-labelledby="links">
      <h2 id="links">{t(`title.${opens}`)}</h2>
      <p>{t(`lead.${opens}`)}</p>
      {shares.length > 0 && <ShareList company={company} opens={opens} shares={shares} />}
      {total > shares.length && <p className="text-ink-soft">{t('newest', { count: shares.length, total })}</p>}
      {action && (
        <MakeShare
          company={company}
          share={crypto.randomUUID()}
          action={action}
          departments={departments}
          days={shareDays}
          isUnfolded={shares.length === 0}
          words={words}
        />
      )}
      <SeenBy>{t(`seenBy.${opens}`)}</SeenBy>
    </section>
  )
}

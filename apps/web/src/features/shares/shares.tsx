import { listShares, shareDays } from '@trivselsrum/contracts/shares'
import { getTranslations } from 'next-intl/server'
import { SeenBy } from '@/components/seen-by'
import { read } from '@/lib/api-server'
import { MakeShare } from './make-share'
import { createShareAction } from './share.actions'
import { ShareList } from './share-list'
import { shareWords } from './share-words'

/** The links into an open anonymous round, for those who run it. */
export async function Shares(round: { company: string; quarter: string; round: string }) {
  const { company, quarter } = round
  const [t, words] = [await getTranslations('shares'), await shareWords()]
  const { shares, total, departments } = await read(listShares, { params: { company, quarter }, query: {} })
  return (
    <section className="card grid gap-5" aria-labelledby="links">
      <h2 id="links">{t('title')}</h2>
      <p>{t('lead')}</p>
      {shares.length > 0 && <ShareList company={company} shares={shares} />}
      {total > shares.length && <p className="text-ink-soft">{t('newest', { count: shares.length, total })}</p>}
      <MakeShare
        company={company}
        share={crypto.randomUUID()}
        action={createShareAction.bind(null, round)}
        departments={departments}
        days={shareDays}
        isUnfolded={shares.length === 0}
        words={words}
      />
      <SeenBy>{t('seenBy')}</SeenBy>
    </section>
  )
}

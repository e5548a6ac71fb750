import { getTranslations } from 'next-intl/server'
import { buttonClass } from '@/components/button'
import { SeenBy } from '@/components/seen-by'
import { paths } from '@/lib/paths'

interface ForOneselfProps {
  company: string
  tool: string
  /** Whether it is the one thing the reader can do here. */
  isMain: boolean
}

/** The way to what is thought over alone. */
export async function ForOneself({ company, tool, isMain }: ForOneselfProps) {
  const t = await getTranslations('tool')
  return (
    <section className="card grid justify-items-start gap-3" aria-labelledby="for-oneself">
      <h2 id="for-oneself">{t('forOneself')}</h2>
      <p>{t('forOneselfLead')}</p>
      {/* A plain link: going back from there is then something that the browser asks about, where words would be lost. */}
      <a href={paths.ownTool(company, tool)} className={buttonClass(isMain ? 'primary' : 'quiet')}>
        {t('toOwn')}
      </a>
      <SeenBy>{t('onlyYou')}</SeenBy>
    </section>
  )
}

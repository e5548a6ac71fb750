import type { Contribution } from '@trivselsrum/contracts/contributions'
import { getTranslations } from 'next-intl/server'

/** The passage that contributions are about, as it read when they were written; or that they are about all of the section. */
export async function PassageQuote({ passage }: Pick<Contribution, 'passage'>) {
  const t = await getTranslations('contributionWork')
  if (!passage) return <p className="text-[0.95rem] text-ink-soft">{t('onSection')}</p>
  return (
    <p className="text-[0.95rem] text-ink-soft">
      {t('onPassage')} <q className="font-serif text-[1.1em] text-ink">{passage.text}</q>
    </p>
  )
}

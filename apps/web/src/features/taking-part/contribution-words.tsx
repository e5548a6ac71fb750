import type { ShownContribution } from '@trivselsrum/contracts/taking-part'
import { getTranslations } from 'next-intl/server'

/** What somebody wrote: about which passage, the words they suggest for it, and what they say of it. */
export async function ContributionWords({
  contribution: { passage, words, text, name },
}: {
  contribution: Pick<ShownContribution, 'passage' | 'words' | 'text' | 'name'>
}) {
  const t = await getTranslations('contribution')
  return (
    <>
      {passage && (
        <blockquote dir="auto" className="border-l-[3px] border-line-strong pl-3 text-ink-soft whitespace-pre-line">
          {passage.text}
        </blockquote>
      )}
      {words && (
        <p className="whitespace-pre-line">
          <span className="text-[0.9rem] text-ink-soft">{passage ? t('instead') : t('suggests')}</span>{' '}
          <bdi>{words}</bdi>
        </p>
      )}
      {text && (
        <p dir="auto" className="whitespace-pre-line">
          {text}
        </p>
      )}
      {name && (
        <p className="text-[0.9rem] text-ink-soft">
          {t('by')} <bdi>{name}</bdi>
        </p>
      )}
    </>
  )
}

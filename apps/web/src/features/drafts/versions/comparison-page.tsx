import type { Policy } from '@trivselsrum/contracts/policies'
import type { Comparison, PolicyVersion } from '@trivselsrum/contracts/policy-drafts'
import { getLocale, getTranslations } from 'next-intl/server'
import { formatMoment } from '@/lib/format'
import { PolicyFrame } from '../../policies/policy-frame'
import { CompareForm } from './compare-form'
import { ComparedBlock } from './compared-block'

interface Props {
  company: string
  policy: Policy
  comparison: Comparison
  /** What else can be chosen to compare. */
  versions: PolicyVersion[]
  chosen: { from: string; to: string }
}

/** What came and what went between two texts, section by section. */
export async function ComparisonPage({ company, policy, comparison, versions, chosen }: Props) {
  const t = await getTranslations('draftComparison')
  const { from, to, sections, words } = comparison
  return (
    <PolicyFrame company={company} policy={policy} here="write" title={t('title')}>
      <div className="grid max-w-3xl gap-7">
        <div className="grid gap-2">
          <p>{t('between', { from: await nameOf(from), to: await nameOf(to) })}</p>
          <p className="font-semibold">
            {sections.length > 0 ? t('summary', { ...words, sections: sections.length }) : t('same')}
          </p>
          {sections.length > 0 && (
            <p className="text-[0.95rem] text-ink-soft">
              {t.rich('legend', {
                ins: (chunks) => <ins className="added">{chunks}</ins>,
                del: (chunks) => <del className="removed">{chunks}</del>,
              })}
            </p>
          )}
        </div>
        {sections.map((section, index) => (
          // Two sections may have the same words above them.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above; nothing moves on this page
          <ChangedSection key={index} section={section} language={policy.language} />
        ))}
        <CompareForm company={company} policy={policy} versions={versions} {...chosen} />
      </div>
    </PolicyFrame>
  )
}

async function nameOf({ name, createdAt }: Comparison['from']): Promise<string> {
  const [t, language] = [await getTranslations('versions'), await getLocale()]
  return name === null
    ? t('draftNow')
    : [name, createdAt && formatMoment(createdAt, language)].filter(Boolean).join(' · ')
}

async function ChangedSection({ section, language }: { section: Comparison['sections'][number]; language: string }) {
  const t = await getTranslations('draftComparison')
  const { heading, change, blocks } = section
  // The heading stands above already, unless its own words were changed.
  const shown = blocks.filter(({ kind, change }, index) => !(index === 0 && kind === 'heading' && change !== 'changed'))
  const words = { added: t('added'), removed: t('removed'), end: t('end') }
  return (
    <section className="card grid gap-3">
      <h2>
        <bdi lang={language}>{heading || t('opening')}</bdi>{' '}
        <span className="font-sans text-[0.95rem] text-ink-soft">· {t(`sections.${change}`)}</span>
      </h2>
      <div className="policy-text" lang={language}>
        {shown.map((block, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no names; nothing moves on this page
          <ComparedBlock key={index} block={block} words={words} />
        ))}
      </div>
    </section>
  )
}

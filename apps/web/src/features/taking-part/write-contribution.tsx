import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { SeenBy } from '@/components/seen-by'
import { DocumentText } from '@/features/texts/document-text'
import { contributeAction } from './contribution.actions'
import { ContributionForm } from './contribution-form'
import { contributionFormWords } from './contribution-form-words'
import { kinds } from './kind-choice'
import { passageAsked } from './passage-asked'
import type { TakingPart } from './read-taking-part'
import { sectionHeading } from './section-heading'
import { type MemberPlace, wayOf } from './way'

interface WriteContributionProps {
  place: MemberPlace | undefined
  part: TakingPart | undefined
  section: string
  /** What the address says it is about. */
  asked: Record<string, unknown>
  /** Why it cannot be read, shown where nobody has typed anything. */
  refusal?: ReactNode
}

/** Writing about a section, or about a passage of it. Where it can no longer be read, what was typed stays. */
export async function WriteContribution({ place, part, section: id, asked, refusal }: WriteContributionProps) {
  const t = await getTranslations('contributionForm')
  const section = part?.open.isOpen ? part.open.sections.find((one) => one.id === id) : undefined
  const passage = part && section && passageAsked(section, part.open.fillIns, asked)
  const kind = kinds.find((one) => one === asked.kind)
  return (
    <>
      {part && section && (
        <>
          <header className="grid gap-2">
            <p>
              <a href={wayOf(place).text()} className="inline-flex min-h-8 items-center text-brand underline">
                {t('back')}
              </a>
            </p>
            <h1>{t('title', { section: await sectionHeading(section) })}</h1>
          </header>
          {passage ? (
            <section className="grid gap-2" aria-label={t('passage')}>
              <blockquote lang={part.open.language} className="border-l-[3px] border-accent pl-3 whitespace-pre-line">
                {passage.text}
              </blockquote>
              <p className="text-[0.95rem]">
                <a href={wayOf(place).section(id)}>{t('wholeInstead')}</a>
              </p>
            </section>
          ) : (
            <section className="card" aria-label={t('text')}>
              <DocumentText blocks={section.blocks} language={part.open.language} fillIns={part.open.fillIns} />
            </section>
          )}
        </>
      )}
      {!section && !refusal && <h1>{t('plainTitle')}</h1>}
      <ContributionForm
        action={contributeAction.bind(null, place)}
        hidden={
          part && section
            ? {
                // Code and id are made with the page: sent twice, it is one contribution.
                receipt: part.receipt,
                contribution: crypto.randomUUID(),
                consultation: part.open.id,
                section: id,
                ...(passage && {
                  block: String(passage.block),
                  from: String(passage.from),
                  to: String(passage.to),
                  passage: passage.text,
                }),
              }
            : {}
        }
        kind={kind ?? (passage ? 'suggestion' : 'comment')}
        passage={passage?.text ?? ''}
        words={await contributionFormWords()}
        promise={part && <SeenBy>{part.open.membersOnly ? t('seenByMembers') : t('seenBy')}</SeenBy>}
      >
        {!section && refusal}
      </ContributionForm>
    </>
  )
}

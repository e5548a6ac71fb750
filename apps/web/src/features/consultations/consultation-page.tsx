import type { Consultation } from '@trivselsrum/contracts/consultations'
import type { Contribution, listContributions } from '@trivselsrum/contracts/contributions'
import type { Reply } from '@trivselsrum/contracts/endpoint'
import type { Language } from '@trivselsrum/contracts/values'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/button'
import { PageHeader } from '@/components/page-header'
import { paths } from '@/lib/paths'
import { Answer } from './answer/answer'
import { ConsultationState } from './consultation-state'
import type { ChosenContributions } from './work/chosen'
import { ContributionWork } from './work/contribution-work'

interface ConsultationPageProps {
  company: string
  consultation: Consultation
  /** What the text in consultation is written in. */
  language: Language
  found: Reply<typeof listContributions>
  chosen: ChosenContributions
  /** Everything that came in, where the answer to it is begun from it. */
  all: Contribution[] | undefined
}

/** A consultation for those who run it: how it goes, what came in, and the answer to it all. */
export async function ConsultationPage({ company, consultation, language, ...rest }: ConsultationPageProps) {
  const t = await getTranslations('consultationWork')
  const { id, policy, title, state, membersOnly, waiting, can } = consultation
  return (
    <div className="grid gap-8">
      <PageHeader
        above={
          <Link href={paths.policy(company, policy)}>
            <bdi>{title}</bdi>
          </Link>
        }
        title={t('title')}
        action={
          <>
            {state === 'open' && !membersOnly && can.change && (
              <ButtonLink href={paths.consultationShares(company, id)}>{t('links')}</ButtonLink>
            )}
            {state === 'closed' && can.answer && waiting === 0 && (
              <ButtonLink href="#answer">{t('goAnswer')}</ButtonLink>
            )}
          </>
        }
      />
      <ConsultationState company={company} consultation={consultation} />
      {state !== 'open' && <Answer company={company} consultation={consultation} language={language} all={rest.all} />}
      <ContributionWork company={company} consultation={consultation} found={rest.found} chosen={rest.chosen} />
    </div>
  )
}

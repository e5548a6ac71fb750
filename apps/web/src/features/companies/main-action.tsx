import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/button'
import { paths } from '@/lib/paths'
import type { Overview } from './overview'

/** The one thing to do now: go on with what is open, else start what is due, else look at what there is. */
export async function MainAction({ company, overview }: { company: string; overview: Overview }) {
  const t = await getTranslations('overview')
  const open = overview.openRounds[0]
  if (open?.isHandedIn) return <ButtonLink href={paths.round(company, open.quarter)}>{t('close')}</ButtonLink>
  if (open) return <ButtonLink href={paths.sheet(company, open.quarter)}>{t('continue')}</ButtonLink>
  if (overview.canOpenCurrent) return <ButtonLink href={paths.newRound(company)}>{t('start')}</ButtonLink>
  if (overview.latest)
    return <ButtonLink href={paths.round(company, overview.latest.quarter)}>{t('seeResult')}</ButtonLink>
  return null
}

import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/button'
import { EmptyState } from '@/components/empty-state'
import { paths } from '@/lib/paths'
import { type View, viewPaths } from './plan-views'

/** Before the first action: what the plan will be, and the button that begins it. */
export async function EmptyPlan({ company, canCreate }: { company: string; canCreate: boolean }) {
  const t = await getTranslations('planEmpty')
  if (!canCreate)
    return (
      <EmptyState title={t('ownTitle')}>
        <p>{t('ownDetail')}</p>
      </EmptyState>
    )
  return (
    <EmptyState title={t('title')} action={<ButtonLink href={paths.newAction(company)}>{t('begin')}</ButtonLink>}>
      <p>{t('detail')}</p>
      <p>{t('fromResult')}</p>
      <Link href={paths.rounds(company)} className="text-brand underline underline-offset-3">
        {t('toRounds')}
      </Link>
    </EmptyState>
  )
}

/** Where the filter leaves nothing: said, with the way back to all of it. */
export async function NothingFound({ company, view }: { company: string; view: View }) {
  const t = await getTranslations('planEmpty')
  return (
    <EmptyState title={t('nothingTitle')}>
      <p>{t('nothingDetail')}</p>
      <Link href={viewPaths[view](company)} className="text-brand underline underline-offset-3">
        {t('showAll')}
      </Link>
    </EmptyState>
  )
}

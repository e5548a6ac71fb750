import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/button'
import { EmptyState } from '@/components/empty-state'
import { paths } from '@/lib/paths'

/** Before the first talk: what it is good for, and what becomes of what is written. */
export async function EmptyTalks({ company, canBegin }: { company: string; canBegin: boolean }) {
  const t = await getTranslations('talks')
  if (!canBegin)
    return (
      <EmptyState title={t('noneTitle')}>
        <p>{t('noneDetail')}</p>
      </EmptyState>
    )
  return (
    <EmptyState title={t('emptyTitle')} action={<ButtonLink href={paths.newTalk(company)}>{t('begin')}</ButtonLink>}>
      <p>{t('emptyDetail')}</p>
      <p>{t('emptyDays')}</p>
    </EmptyState>
  )
}

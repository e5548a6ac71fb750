import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/button'
import { EmptyState } from '@/components/empty-state'
import { paths } from '@/lib/paths'

/** Before the first workshop: what one is, how it goes, and the way to it over the tools. */
export async function EmptyWorkshops({ company, canPlan }: { company: string; canPlan: boolean }) {
  const t = await getTranslations('workshopsEmpty')
  if (!canPlan)
    return (
      <EmptyState title={t('othersTitle')}>
        <p>{t('othersDetail')}</p>
      </EmptyState>
    )
  return (
    <EmptyState title={t('title')} action={<ButtonLink href={paths.newWorkshop(company)}>{t('begin')}</ButtonLink>}>
      <p>{t('detail')}</p>
      <ol className="grid gap-1.5 pl-6">
        {(['plan', 'hold', 'finish'] as const).map((step) => (
          <li key={step} className="list-decimal">
            {t(`step.${step}`)}
          </li>
        ))}
      </ol>
      <p>
        <Link href={paths.toolbox(company)}>{t('toolbox')}</Link>
      </p>
    </EmptyState>
  )
}

/** Where the filter leaves nothing: said, with the way back to all of it. */
export async function NoWorkshopsFound({ company }: { company: string }) {
  const t = await getTranslations('workshopsEmpty')
  return (
    <EmptyState title={t('nothingTitle')}>
      <p>{t('nothingDetail')}</p>
      <Link href={paths.workshops(company)} className="text-brand underline underline-offset-3">
        {t('showAll')}
      </Link>
    </EmptyState>
  )
}

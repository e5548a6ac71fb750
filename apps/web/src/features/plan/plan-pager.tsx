import { getTranslations } from 'next-intl/server'
import { Pager } from '@/components/pager'

interface Props {
  page: number
  next: number | null
  to: (page: string) => string
}

/** The way through the list, page by page. */
export async function PlanPager({ page, next, to }: Props) {
  const t = await getTranslations('plan')
  return (
    <Pager
      label={t('pages')}
      ways={[
        { key: 'back', href: page > 1 ? to(String(page - 1)) : undefined, text: t('back') },
        { key: 'next', href: next ? to(String(next)) : undefined, text: t('next') },
      ]}
    />
  )
}

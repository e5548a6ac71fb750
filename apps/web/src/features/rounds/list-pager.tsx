import { getTranslations } from 'next-intl/server'
import { Pager } from '@/components/pager'

/** How many a page of a round’s people has. */
export const PAGE = 50

/** The way through a list of people, page by page. */
export async function ListPager({ page, total, to }: { page: number; total: number; to: (page: string) => string }) {
  const t = await getTranslations('pager')
  return (
    <Pager
      label={t('label')}
      ways={[
        { key: 'earlier', href: page > 1 ? to(String(page - 1)) : undefined, text: t('earlier') },
        { key: 'later', href: page * PAGE < total ? to(String(page + 1)) : undefined, text: t('later') },
      ]}
    />
  )
}

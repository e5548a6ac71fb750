import { getTranslations } from 'next-intl/server'
import { Pager } from '@/components/pager'

/** How many a page of a round’s people has. */
export const PAGE = 50

/** The way through a list of people, page by page. */
export async function ListPager({ page, total, to }: { page: number; total: number; to: (page: string) => string }) {
  const t = await getTranslations('pager')
  const pages = Math.max(1, Math.ceil(total / PAGE))
  return (
    <Pager
      label={t('label')}
      position={t('position', { page, pages })}
      earlier={page > 1 ? { href: to(String(page - 1)), text: t('earlier') } : undefined}
      later={page < pages ? { href: to(String(page + 1)), text: t('later') } : undefined}
    />
  )
}

import { getTranslations } from 'next-intl/server'
import { AskBeforeLeaving } from '@/components/ask-before-leaving'

/** On the pages of a text, whose notes and answers are saved one by one. */
export async function AskedBeforeLeaving() {
  const t = await getTranslations('beforeLeaving')
  return <AskBeforeLeaving words={{ title: t('title'), detail: t('detail'), stay: t('stay'), leave: t('leave') }} />
}

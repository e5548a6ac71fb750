import type { OpenConsultation } from '@trivselsrum/contracts/taking-part'
import { getTranslations } from 'next-intl/server'
import { Icon } from '@/components/icon'

/** Below how many who writes is often heard in the words; it is the threshold of what is shown of free text. */
const FEW = 10

/** What happens with what is written: said before anything is. */
export async function WhoSees({ open }: { open: OpenConsultation }) {
  const t = await getTranslations('whoSees')
  const { membersOnly, headcount } = open
  const promised = [
    membersOnly ? t('members') : t('everybody'),
    t('name'),
    t('unknown'),
    headcount !== null && headcount < FEW ? t('few', { headcount }) : t('style'),
    t('code'),
  ]
  return (
    <section className="card grid gap-3" aria-labelledby="who-sees">
      <h2 id="who-sees">{t('title')}</h2>
      <ul className="grid gap-2.5">
        {promised.map((line) => (
          <li key={line} className="flex items-start gap-2.5">
            <Icon name="check" className="mt-1 size-5 text-brand" />
            <span>{line}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

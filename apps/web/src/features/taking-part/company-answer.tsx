import type { OpenConsultation } from '@trivselsrum/contracts/taking-part'
import { getLocale, getTranslations } from 'next-intl/server'
import { formatDate } from '@/lib/format'

/** You said, we did: what the company answered to all that was written. */
export async function CompanyAnswer({ answer }: { answer: NonNullable<OpenConsultation['answer']> }) {
  const [t, language] = [await getTranslations('companyAnswer'), await getLocale()]
  return (
    <section className="card grid gap-3" aria-labelledby="answer">
      <h2 id="answer">{t('title')}</h2>
      <p dir="auto" className="whitespace-pre-line">
        {answer.text}
      </p>
      <p className="text-[0.95rem] text-ink-soft">{t('answered', { day: formatDate(answer.answeredAt, language) })}</p>
    </section>
  )
}

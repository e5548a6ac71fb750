import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('about'))('title') }
}

const sections = ['definition', 'credit', 'scoring', 'data', 'own'] as const

/** What the product stands on: whose tools these are, how scores are computed, what happens with data. */
export default async function AboutPage() {
  const t = await getTranslations('about')
  return (
    <article className="mx-auto grid max-w-2xl gap-9">
      <div className="grid gap-4">
        <h1>{t('title')}</h1>
        <p className="text-[1.1rem] text-ink-soft">{t('lead')}</p>
      </div>
      {sections.map((section) => (
        <section key={section} className="grid gap-3">
          <h2>{t(`${section}.title`)}</h2>
          {t(`${section}.text`)
            .split('\n')
            .map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
        </section>
      ))}
    </article>
  )
}

import { PolicyForm } from '@trivselsrum/contracts/policies'
import { Language } from '@trivselsrum/toolkit/tool'
import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/page-header'
import { SeenBy } from '@/components/seen-by'
import { paths } from '@/lib/paths'
import { BeginForm } from './begin-form'
import { beginPolicyAction } from './policy.actions'

/** Beginning a text: a name and a language are enough, the form is chosen after the talk. */
export async function NewPolicy({ company }: { company: string }) {
  const [t, language] = [await getTranslations('newPolicy'), await getLocale()]
  const policies = await getTranslations('policies')
  return (
    <div className="grid max-w-3xl gap-7">
      <PageHeader above={<Link href={paths.policies(company)}>{policies('title')}</Link>} title={t('title')} />
      <p>{t('lead')}</p>
      <section className="card" aria-label={t('title')}>
        <BeginForm
          action={beginPolicyAction.bind(null, company)}
          idempotencyKey={crypto.randomUUID()}
          suggestions={PolicyForm.options.map((form) => t(`suggestion.${form}`))}
          languages={Language.options.map((value) => ({ value, text: t(`languages.${value}`) }))}
          language={language}
          words={{
            title: t('name'),
            titleHint: t('nameHint'),
            language: t('language'),
            languageHint: t('languageHint'),
            submit: t('submit'),
          }}
        >
          <SeenBy>{t('seenBy')}</SeenBy>
        </BeginForm>
      </section>
    </div>
  )
}

import type { readSettings } from '@trivselsrum/contracts/companies'
import type { Reply } from '@trivselsrum/contracts/endpoint'
import { getTranslations } from 'next-intl/server'
import { FieldsForm } from '@/components/fields-form'
import { changeFactsAction } from './settings.actions'

type Facts = Reply<typeof readSettings>['facts']

/** What the company says of itself. */
export async function FactsForm({ company, facts }: { company: string; facts: Facts }) {
  const t = await getTranslations('settings')
  return (
    <FieldsForm
      action={changeFactsAction.bind(null, company)}
      submit={t('saveFacts')}
      fields={[
        { name: 'name', label: t('name'), hint: t('nameHint'), value: facts.name, maxLength: 120, isRequired: true },
        { name: 'cvr', label: t('cvr'), hint: t('cvrHint'), value: facts.cvr ?? '', maxLength: 20 },
        { name: 'industry', label: t('industry'), value: facts.industry ?? '', maxLength: 120 },
        { name: 'headcount', label: t('headcount'), value: String(facts.headcount ?? ''), min: 1, max: 1_000_000 },
        {
          name: 'language',
          label: t('language'),
          hint: t('languageHint'),
          value: facts.language,
          choices: [
            { value: 'da', text: 'Dansk' },
            { value: 'en', text: 'English' },
          ],
        },
      ]}
    />
  )
}

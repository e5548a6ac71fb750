import { lowestThresholds, type readSettings } from '@trivselsrum/contracts/companies'
import type { Reply } from '@trivselsrum/contracts/endpoint'
import { getTranslations } from 'next-intl/server'
import { FieldsForm } from '@/components/fields-form'
import { SeenBy } from '@/components/seen-by'
import { changeThresholdsAction } from './settings.actions'

type Thresholds = Reply<typeof readSettings>['thresholds']

/** How many must have answered before anything of it is shown. */
export async function ThresholdsForm({ company, thresholds }: { company: string; thresholds: Thresholds }) {
  const t = await getTranslations('settings')
  const field = (name: keyof Thresholds) => ({
    name,
    label: t(name),
    hint: t(`hint.${name}`, { lowest: lowestThresholds[name] }),
    value: String(thresholds[name]),
    min: lowestThresholds[name],
    max: 1000,
    isRequired: true,
  })
  return (
    <FieldsForm
      action={changeThresholdsAction.bind(null, company)}
      submit={t('saveThresholds')}
      fields={[field('meansFrom'), field('detailsFrom')]}
    >
      <SeenBy>{t('thresholdsSeenBy')}</SeenBy>
    </FieldsForm>
  )
}

import type { Policy } from '@trivselsrum/contracts/policies'
import type { PolicyVersion } from '@trivselsrum/contracts/policy-drafts'
import { getTranslations } from 'next-intl/server'
import { Button } from '@/components/button'
import { controlClass } from '@/components/field'
import { paths } from '@/lib/paths'
import { versionWords } from './version-words'

interface Props {
  company: string
  policy: Policy
  versions: PolicyVersion[]
  from?: string
  to?: string
}

/** Two texts to compare: a plain form that leads to an address. */
export async function CompareForm({ company, policy, versions, from, to }: Props) {
  const [t, { choiceOf }] = [await getTranslations('versions'), await versionWords()]
  const choices = [
    ...(policy.draft ? [{ value: 'draft', text: t('draftNow') }] : []),
    ...versions.map((version) => ({ value: version.id, text: choiceOf(version) })),
  ]
  if (choices.length < 2) return null
  const select = (name: string, label: string, chosen: string | undefined) => (
    <label className="grid min-w-0 gap-1.5">
      <span className="font-semibold">{label}</span>
      <select name={name} defaultValue={chosen} className={controlClass}>
        {choices.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
  const action = paths.compareVersions(company, policy.id, { from: '', to: '' }).replace(/\?.*$/, '')
  return (
    <section className="card grid gap-4 print:hidden" aria-labelledby="compare">
      <h2 id="compare">{t('compare')}</h2>
      <form action={action} className="grid items-end gap-4 sm:grid-cols-[1fr_1fr_auto]">
        {select('from', t('from'), from ?? choices[1]?.value)}
        {select('to', t('to'), to ?? choices[0]?.value)}
        <Button type="submit" look="quiet">
          {t('submitCompare')}
        </Button>
      </form>
    </section>
  )
}

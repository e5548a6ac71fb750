import type { Quarter } from '@trivselsrum/toolkit/quarter'
import { getLocale, getTranslations } from 'next-intl/server'
import { Button } from '@/components/button'
import { controlClass } from '@/components/field'
import { formatQuarter } from '@/lib/format'
import { paths } from '@/lib/paths'

/** Two quarters to lay side by side: a plain form that leads to an address. */
export async function CompareForm({
  company,
  quarters,
  one,
  other,
}: {
  company: string
  quarters: Quarter[]
  one?: Quarter
  other?: Quarter
}) {
  const [t, language] = [await getTranslations('comparison'), await getLocale()]
  const choices = quarters.toReversed()
  const select = (name: string, label: string, chosen: Quarter | undefined) => (
    <label className="grid gap-1.5">
      <span className="font-semibold">{label}</span>
      <select name={name} defaultValue={chosen} className={controlClass}>
        {choices.map((quarter) => (
          <option key={quarter} value={quarter}>
            {formatQuarter(quarter, language)}
          </option>
        ))}
      </select>
    </label>
  )
  return (
    <section className="card grid gap-4 print:hidden" aria-labelledby="compare">
      <h2 id="compare">{t('choose')}</h2>
      <form action={paths.comparison(company)} className="grid items-end gap-4 sm:grid-cols-[1fr_1fr_auto]">
        {select('one', t('one'), one ?? choices[1])}
        {select('other', t('other'), other ?? choices[0])}
        <Button type="submit" look="quiet">
          {t('submit')}
        </Button>
      </form>
    </section>
  )
}

import type { AnonymousForm } from '@trivselsrum/contracts/anonymous-sheets'
import { getTranslations } from 'next-intl/server'
import { Icon } from '@/components/icon'

/** What happens with the answers: said from what the round promises, which is kept with it and cannot be weakened. */
export async function Promises({ form }: { form: AnonymousForm }) {
  const [t, promise] = [await getTranslations('guest'), await getTranslations('promise')]
  const { thresholds, department, departments } = form
  return (
    <section className="card grid gap-3" aria-labelledby="promises">
      <h2 id="promises">{t('promises')}</h2>
      <ul className="grid gap-2.5">
        <Promised>{promise('anonymous', { means: thresholds.means, details: thresholds.details })}</Promised>
        <Promised>{t('unknown')}</Promised>
        <Promised>{t('means', { means: thresholds.means })}</Promised>
        <Promised>{t('details', { details: thresholds.details })}</Promised>
        {department && <Promised>{t('countsFor', { department })}</Promised>}
        {departments.length > 0 && <Promised>{t('mayChoose')}</Promised>}
        {(department || departments.length > 0) && (
          <Promised>{t('departmentShown', { means: thresholds.means })}</Promised>
        )}
        <Promised>{t('receipt')}</Promised>
      </ul>
    </section>
  )
}

function Promised({ children }: { children: string }) {
  return (
    <li className="flex items-start gap-2.5">
      <Icon name="check" className="mt-1 size-5 text-brand" />
      <span>{children}</span>
    </li>
  )
}

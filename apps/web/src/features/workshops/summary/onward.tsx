import { listPolicies } from '@trivselsrum/contracts/policies'
import type { Workshop } from '@trivselsrum/contracts/workshops'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/action-form'
import { SubmitButton } from '@/components/submit-button'
import { readIfThere } from '@/lib/api-server'
import { paths } from '@/lib/paths'
import { beginPolicyFromAction, reopenWorkshopAction } from '../workshop.actions'

interface OnwardProps {
  company: string
  workshop: Workshop
}

/** What can come next: a text begun with what was written, the same tool again, or the workshop itself gone on with. */
export async function Onward({ company, workshop }: OnwardProps) {
  const t = await getTranslations('workshopOnward')
  const { id, tool, can } = workshop
  if (!can.hold) return null
  return (
    <section className="card grid gap-4 print:hidden" aria-labelledby="onward">
      <h2 id="onward">{t('title')}</h2>
      {tool === 'policy' && <BeginPolicy company={company} workshop={workshop} />}
      {can.plan && (
        <p>
          <Link href={paths.newWorkshop(company, tool)}>{t('again')}</Link>
        </p>
      )}
      <details>
        <summary className="min-h-8 w-fit text-ink-soft underline underline-offset-3">{t('reopenFold')}</summary>
        <div className="mt-2 grid gap-3">
          <p>{t('reopenLead')}</p>
          <ActionForm action={reopenWorkshopAction.bind(null, { company, workshop: id })}>
            <div>
              <SubmitButton look="quiet">{t('reopen')}</SubmitButton>
            </div>
          </ActionForm>
        </div>
      </details>
    </section>
  )
}

/** For those who begin texts: what was written is carried over into its boxes. */
async function BeginPolicy({ company, workshop: { id, title, language } }: OnwardProps) {
  const t = await getTranslations('workshopOnward')
  const found = await readIfThere(listPolicies, { params: { company }, query: {} })
  if (!found?.can.begin) return null
  return (
    <ActionForm
      action={beginPolicyFromAction.bind(null, { company, workshop: id, title, language })}
      idempotencyKey={crypto.randomUUID()}
      className="grid gap-2"
    >
      <p>{t('policyLead')}</p>
      <div>
        <SubmitButton>{t('policy')}</SubmitButton>
      </div>
    </ActionForm>
  )
}

import { type Policy, PolicyForm, type PolicyGuide } from '@trivselsrum/contracts/policies'
import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/button'
import { ConfirmDialog } from '@/components/confirm-dialog'
import { Icon } from '@/components/icon'
import { SeenBy } from '@/components/seen-by'
import { DocumentText } from '@/features/texts/document-text'
import { paths } from '@/lib/paths'
import { chooseFormAction } from './policy.actions'
import { PolicyFrame } from './policy-frame'
import { StartForm } from './start-form'

interface FormChoiceProps {
  company: string
  policy: Policy
  /** In the reader's language, and in that of the text, which templates are written in. */
  guide: PolicyGuide
  templates: PolicyGuide
}

/** The four forms side by side: what speaks for and against each, and the text it begins with. */
export async function FormChoice({ company, policy, guide, templates }: FormChoiceProps) {
  const t = await getTranslations('policyFormChoice')
  const canChoose = policy.can.run && policy.form === null && policy.stage !== 'retired'
  return (
    <PolicyFrame
      company={company}
      policy={policy}
      here="form"
      title={t('title')}
      action={policy.draft && <ButtonLink href={paths.draft(company, policy.id)}>{t('toDraft')}</ButtonLink>}
    >
      <div className="grid gap-2">
        <p>{t(policy.form ? 'chosenLead' : canChoose ? 'lead' : 'othersLead')}</p>
        {canChoose && <SeenBy>{t('seenBy')}</SeenBy>}
      </div>
      <ul className="grid gap-5 lg:grid-cols-2">
        {PolicyForm.options.map((form) => (
          <li key={form} className="card grid content-start gap-4">
            <OneForm form={form} company={company} policy={policy} guide={guide} templates={templates} />
            {canChoose && (
              <Choose form={form} company={company} policy={policy} name={guide.forms[form].name.toLowerCase()} />
            )}
          </li>
        ))}
      </ul>
    </PolicyFrame>
  )
}

async function OneForm({ form, policy, guide, templates }: FormChoiceProps & { form: PolicyForm }) {
  const t = await getTranslations('policyFormChoice')
  const { name, about, for: speaksFor, against } = guide.forms[form]
  return (
    <>
      <div className="grid gap-1.5">
        <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
          <h2>{name}</h2>
          {policy.form === form && (
            <span className="rounded-full bg-brand-soft px-3 py-1 text-[0.9rem] font-semibold text-brand">
              {t('chosen')}
            </span>
          )}
        </div>
        <p>{about}</p>
      </div>
      <Reasons title={t('for')} icon="check" reasons={speaksFor} />
      <Reasons title={t('against')} icon="level" reasons={against} />
      <details>
        <summary className="min-h-8 w-fit text-brand underline underline-offset-3">{t('look', { form: name })}</summary>
        <div className="mt-2 border-l-4 border-line pl-4">
          <DocumentText blocks={templates.forms[form].template.content} language={policy.language} deeper={1} />
        </div>
      </details>
    </>
  )
}

function Reasons({ title, icon, reasons }: { title: string; icon: 'check' | 'level'; reasons: string[] }) {
  return (
    <div className="grid gap-1">
      <h3 className="font-sans text-base font-semibold tracking-normal">{title}</h3>
      <ul className="grid gap-1">
        {reasons.map((reason) => (
          <li key={reason} className="flex gap-2.5">
            <Icon name={icon} className={`mt-1 size-5 ${icon === 'check' ? 'text-brand' : 'text-accent'}`} />
            {reason}
          </li>
        ))}
      </ul>
    </div>
  )
}

interface ChooseProps {
  form: PolicyForm
  name: string
  company: string
  policy: Policy
}

async function Choose({ form, name, company, policy }: ChooseProps) {
  const t = await getTranslations('policyFormChoice')
  return (
    <div>
      <ConfirmDialog
        trigger={t('choose', { form: name })}
        look="quiet"
        title={t('confirmTitle', { form: name })}
        detail={t('confirmDetail')}
        cancel={t('notYet')}
      >
        <StartForm
          action={chooseFormAction.bind(null, { company, policy: policy.id, chosen: form })}
          words={{
            start: t('start'),
            template: t('template'),
            nothing: t('fromNothing'),
            submit: t('submit', { form: name }),
          }}
        />
      </ConfirmDialog>
    </div>
  )
}

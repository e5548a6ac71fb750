import type { Department } from '@trivselsrum/contracts/departments'
import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/action-form'
import { ChoiceForm } from '@/components/choice-form'
import { LineForm } from '@/components/line-form'
import { SubmitButton } from '@/components/submit-button'
import { closeDepartmentAction, mergeDepartmentAction, renameDepartmentAction } from './department.actions'

interface Props {
  company: string
  department: Department
  departments: Department[]
}

/** Renaming, merging and closing one department. */
export async function ChangeDepartment({ company, department: { id, name, members }, departments }: Props) {
  const t = await getTranslations('departments')
  const which = { company, department: id }
  const others = departments.filter((other) => other.id !== id)
  return (
    <details className="text-[0.98rem]">
      <summary className="min-h-8 w-fit text-ink-soft underline underline-offset-3">{t('change', { name })}</summary>
      <div className="grid gap-6 py-4">
        <LineForm
          action={renameDepartmentAction.bind(null, which)}
          name="name"
          id={`name-${id}`}
          label={t('newName')}
          value={name}
          maxLength={80}
          submit={t('rename')}
        />
        {others.length > 0 && (
          <ChoiceForm
            action={mergeDepartmentAction.bind(null, which)}
            idempotencyKey={crypto.randomUUID()}
            name="into"
            id={`into-${id}`}
            label={t('into')}
            hint={t('mergeHint', { name })}
            choices={others.map(({ id, name }) => ({ value: id, text: name }))}
            submit={t('merge')}
          />
        )}
        {members === 0 && (
          <ActionForm action={closeDepartmentAction.bind(null, which)} idempotencyKey={crypto.randomUUID()}>
            <p className="text-ink-soft">{t('closeHint')}</p>
            <div>
              <SubmitButton look="quiet">{t('close')}</SubmitButton>
            </div>
          </ActionForm>
        )}
      </div>
    </details>
  )
}

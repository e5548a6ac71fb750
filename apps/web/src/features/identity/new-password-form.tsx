import { getTranslations } from 'next-intl/server'
import { SeenBy } from '@/components/seen-by'
import type { FormState } from '@/lib/form-state'
import { EntryForm } from './entry-form'

interface Props {
  action: (state: FormState, form: FormData) => Promise<FormState>
  submit: string
}

/** A new password, once: whoever mistypes it asks for another mail. */
export async function NewPasswordForm({ action, submit }: Props) {
  const t = await getTranslations('mailed')
  const password = {
    name: 'password',
    label: t('password'),
    hint: t('passwordHint'),
    type: 'password',
    autoComplete: 'new-password',
    minLength: 10,
    maxLength: 200,
  } as const
  return (
    <EntryForm action={action} submit={submit} fields={[password]}>
      <SeenBy>{t('seenBy')}</SeenBy>
    </EntryForm>
  )
}

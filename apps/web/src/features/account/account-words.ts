import { getTranslations } from 'next-intl/server'
import type { CodesWords } from './recovery-codes'

/** The words around recovery codes, wherever they are shown. */
export async function codesWords(): Promise<CodesWords> {
  const t = await getTranslations('recoveryCodes')
  return { title: t('shownTitle'), detail: t('shownDetail'), print: t('print'), done: t('done') }
}

/** The field in which somebody shows once more who they are. */
export async function proofField() {
  const t = await getTranslations('proof')
  return {
    name: 'proof',
    label: t('label'),
    type: 'password',
    autoComplete: 'current-password',
    maxLength: 200,
  } as const
}

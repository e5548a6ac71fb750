import type { ShareOpens } from '@trivselsrum/contracts/shares'
import { getTranslations } from 'next-intl/server'

/** What the form that makes a link says, by what the link opens. */
export async function shareWords(opens: ShareOpens) {
  const t = await getTranslations('shares')
  return {
    make: t('make'),
    label: t('label'),
    labelHint: t('labelHint'),
    department: t('department'),
    departmentHint: t('departmentHint'),
    noDepartment: t('noDepartment'),
    days: t('days'),
    daysHint: t(`daysHint.${opens}`),
    passcode: t('passcode'),
    passcodeHint: t('passcodeHint'),
    submit: t('submit'),
    madeTitle: t('madeTitle'),
    madeDetail: t('madeDetail'),
    address: t('address'),
    qr: t('qr'),
    poster: t('poster'),
    posterDetail: t('posterDetail'),
    more: t('more'),
  }
}

export type ShareWords = Awaited<ReturnType<typeof shareWords>>

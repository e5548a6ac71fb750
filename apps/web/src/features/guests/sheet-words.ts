import { getTranslations } from 'next-intl/server'

/** What a sheet without a name says in its form. Places for values are marked {so}. */
export async function sheetWords() {
  const t = await getTranslations('guestSheet')
  return {
    missingTitle: t.raw('missingTitle') as string,
    missing: t('missing'),
    kept: t('kept'),
    departmentLabel: t('departmentLabel'),
    departmentHint: t('departmentHint'),
    noDepartment: t('noDepartment'),
    submit: t('submit'),
    ofAnswered: t.raw('ofAnswered') as string,
  }
}

export type SheetWords = Awaited<ReturnType<typeof sheetWords>>

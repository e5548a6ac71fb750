import { getLocale, getTranslations } from 'next-intl/server'

/** What the form that makes or changes an action says. */
export async function actionWords() {
  const t = await getTranslations('actionForm')
  return {
    language: await getLocale(),
    part: {
      title: t('part.title'),
      level: t('part.level'),
      responsible: t('part.responsible'),
      deadline: t('part.deadline'),
      problem: t('part.problem'),
      participants: t('part.participants'),
      department: t('part.department'),
      measure: t('part.measure'),
      followUpOn: t('part.followUpOn'),
    },
    titleHint: t('titleHint'),
    problemHint: t('problemHint'),
    measureHint: t('measureHint'),
    followUpHint: t('followUpHint'),
    nobodyYet: t('nobodyYet'),
    somebody: t('somebody'),
    responsibleName: t('responsibleName'),
    noDepartment: t('noDepartment'),
    more: t('more'),
    nothing: t('nothing'),
    mine: t('mine'),
    theirs: t('theirs'),
    clashes: t('clashes'),
    clashesDetail: t('clashesDetail'),
    taken: t('taken'),
    asNew: t('asNew'),
  }
}

export type ActionWords = Awaited<ReturnType<typeof actionWords>>

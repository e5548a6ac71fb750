import { getTranslations } from 'next-intl/server'

/** What the forms on the contributions say. */
export async function workWords() {
  const t = await getTranslations('contributionWork')
  return {
    take: t('take'),
    otherwise: t('otherwise'),
    decide: t('decide'),
    change: t('change'),
    takeBack: t('takeBack'),
    part: t('part'),
    merge: t('merge'),
    hide: t('hide'),
    show: t('show'),
    outcomeLegend: t('outcomeLegend'),
    outcome: {
      accepted: t('choose.accepted'),
      partly: t('choose.partly'),
      declined: t('choose.declined'),
      later: t('choose.later'),
    },
    outcomeInDraft: {
      accepted: t('chooseInDraft.accepted'),
      partly: t('chooseInDraft.partly'),
      declined: t('choose.declined'),
      later: t('choose.later'),
    },
    words: t('words'),
    wordsHint: t('wordsHint'),
    leftOver: t('leftOver'),
    byHand: t('byHand'),
    draft: t('draft'),
    reason: t('reason'),
    answer: t('answer'),
    reasonHint: t('reasonHint'),
    reasonSeenBy: t('reasonSeenBy'),
    submit: t('submit'),
    readsNow: t('readsNow'),
    hideReason: t('hideReason'),
    hideHint: t('hideHint'),
    hideSeenBy: t('hideSeenBy'),
    hideSubmit: t('hideSubmit'),
  }
}

export type WorkWords = Awaited<ReturnType<typeof workWords>>

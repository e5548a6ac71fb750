import { getTranslations } from 'next-intl/server'

/** How long a talk can be kept after its last change, in months. */
const kept = [1, 2, 3, 4, 5, 6]

/** What the form of a talk says. */
export async function talkWords(keptMonths = 6) {
  const t = await getTranslations('talkForm')
  const months = [...new Set([...kept, keptMonths])].sort((one, other) => one - other)
  return {
    subject: t('subject'),
    subjectHint: t('subjectHint'),
    heldOn: t('heldOn'),
    followUpOn: t('followUpOn'),
    keptMonths: t('keptMonths'),
    keptHint: t('keptHint'),
    months: months.map((count) => ({ value: String(count), text: t('months', { count }) })),
    theirs: t('theirs'),
    theirsHint: t('theirsHint'),
    theirsEmpty: t('theirsEmpty'),
    submit: t('submit'),
  }
}

export type TalkWords = Awaited<ReturnType<typeof talkWords>>

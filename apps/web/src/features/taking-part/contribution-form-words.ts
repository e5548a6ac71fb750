import { getTranslations } from 'next-intl/server'
import type { ContributionWords } from './contribution-form'

/** What the form of a contribution says. */
export async function contributionFormWords(): Promise<ContributionWords> {
  const [t, named] = [await getTranslations('contributionForm'), await getTranslations('contribution')]
  return {
    kindLabel: t('kindLabel'),
    kind: { suggestion: named('kind.suggestion'), comment: named('kind.comment'), question: named('kind.question') },
    words: t('words'),
    text: { suggestion: t('why'), comment: t('comment'), question: t('question') },
    name: t('name'),
    nameHint: t('nameHint'),
    sure: t('sure'),
    wholeSection: t('wholeSection'),
    kept: t('kept'),
    submit: t('submit'),
  }
}

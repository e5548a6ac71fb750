import { getLocale, getTranslations } from 'next-intl/server'
import { isToDo, nextStepOf, pathOf } from '@/features/rounds/next-step'
import { RoundState } from '@/features/rounds/round-state'
import { formatQuarter } from '@/lib/format'
import { paths } from '@/lib/paths'
import type { NextEntry } from './next-entry'
import type { Overview } from './overview'

/** The rounds that wait: those that are open, and this quarter's where it has none. */
export async function nextRounds(company: string, overview: Overview): Promise<NextEntry[]> {
  const [t, language] = [await getTranslations('overview'), await getLocale()]
  const step = await getTranslations('nextStep')
  const { openRounds, canOpenCurrent, currentQuarter } = overview
  const first = openRounds.find((round) => isToDo(nextStepOf(round)))
  const open = openRounds.map((round): NextEntry => {
    const next = nextStepOf(round)
    return {
      key: round.quarter,
      title: t('openRound', { quarter: formatQuarter(round.quarter, language) }),
      href: paths.round(company, round.quarter),
      detail: <RoundState round={round} />,
      ...(isToDo(next) &&
        round !== first && { step: { href: pathOf(next, company, round), text: step(`do.${next}`) } }),
    }
  })
  if (!canOpenCurrent) return open
  const due: NextEntry = {
    key: 'due',
    title: t('due', { quarter: formatQuarter(currentQuarter, language) }),
    detail: t('dueDetail'),
    ...(openRounds.length > 0 && { step: { href: paths.newRound(company), text: t('start') } }),
  }
  return [...open, due]
}

import type { ActionEntry } from '@trivselsrum/contracts/actions'
import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/button'
import { isToDo, nextStepOf, pathOf } from '@/features/rounds/next-step'
import { paths } from '@/lib/paths'
import type { Overview } from './overview'

interface MainActionProps {
  company: string
  overview: Overview
  /** The action of the plan that waits first for the reader. */
  waiting: ActionEntry | undefined
}

/** The one thing to do now: go on with what is open, else start what is due, else look at what there is. */
export async function MainAction({ company, overview, waiting }: MainActionProps) {
  const [t, step] = [await getTranslations('overview'), await getTranslations('nextStep')]
  const { openRounds, canOpenCurrent, latest } = overview
  const due = openRounds.find((round) => isToDo(nextStepOf(round)))
  const followed = openRounds.find((round) => nextStepOf(round) === 'follow')
  const next = due && nextStepOf(due)
  if (due && next && isToDo(next))
    return <ButtonLink href={pathOf(next, company, due)}>{step(`do.${next}`)}</ButtonLink>
  if (followed) return <ButtonLink href={paths.round(company, followed.quarter)}>{step('do.follow')}</ButtonLink>
  if (canOpenCurrent) return <ButtonLink href={paths.newRound(company)}>{t('start')}</ButtonLink>
  if (latest) return <ButtonLink href={paths.round(company, latest.quarter)}>{t('seeResult')}</ButtonLink>
  if (waiting)
    return (
      <ButtonLink href={paths.action(company, waiting.id)}>{(await getTranslations('nextActions'))('main')}</ButtonLink>
    )
  return null
}

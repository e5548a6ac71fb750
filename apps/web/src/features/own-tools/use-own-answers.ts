import { type RefObject, useEffect, useState } from 'react'
import { useAskBeforeLeaving } from '@/components/use-ask-before-leaving'
import { type Answers, answersIn } from './answers'
import { forgetKept, type Keeping, keep, readKept } from './kept-here'

/** Answers that controls begin with, and which ones they are: others are others’. */
interface Given {
  answers: Answers
  generation: number
}

/**
 * What stands in the controls below an element, and whether this device keeps it. Whoever leaves with something that is
 * nowhere else is asked by the browser first.
 */
export function useOwnAnswers(keeping: Keeping, root: RefObject<HTMLElement | null>) {
  const { member, tool } = keeping
  const [{ answers: given, generation }, setGiven] = useState<Given>({ answers: {}, generation: 0 })
  const [answers, setAnswers] = useState<Answers>({})
  const [isKept, setIsKept] = useState(false)
  const [isUnsafe, setUnsafe] = useState(false)

  // The server knows neither what is kept here nor what was typed before the script came.
  useEffect(() => {
    const kept = readKept({ member, tool })
    if (kept) {
      setGiven({ answers: kept, generation: 1 })
      setAnswers(kept)
      setIsKept(true)
    } else if (root.current) setAnswers(answersIn(root.current))
  }, [member, tool, root])

  // A page that the browser has put aside when it was left comes back with all that was written, to whoever goes back to
  // it: it begins anew instead.
  useEffect(() => {
    const begin = ({ persisted }: PageTransitionEvent) => persisted && window.location.reload()
    window.addEventListener('pageshow', begin)
    return () => window.removeEventListener('pageshow', begin)
  }, [])

  useAskBeforeLeaving(() => isUnsafe)

  /** Takes note of what it is now, and keeps it where that was chosen; what cannot be kept is said to be. */
  const note = (next: Answers) => {
    setAnswers(next)
    const isStillKept = isKept && keep(keeping, next)
    setIsKept(isStillKept)
    setUnsafe(!isStillKept && Object.keys(next).length > 0)
  }
  return {
    given,
    generation,
    answers,
    isKept,
    collect: () => root.current && note(answersIn(root.current)),
    replace: (next: Answers) => {
      setGiven({ answers: next, generation: generation + 1 })
      note(next)
      // Nothing is left here of what was cleared, not even that there was something.
      if (Object.keys(next).length === 0) {
        forgetKept(keeping)
        setIsKept(false)
      } else setUnsafe(false)
    },
    /** Whether it could be done. */
    setKept: (isOn: boolean): boolean => {
      if (!isOn) forgetKept(keeping)
      const isKeptNow = isOn && keep(keeping, answers)
      setIsKept(isKeptNow)
      setUnsafe(!isKeptNow && Object.keys(answers).length > 0)
      return isOn === isKeptNow
    },
    /** It was saved elsewhere. */
    setSafe: () => setUnsafe(false),
  }
}

import type { Consultation } from '@trivselsrum/contracts/consultations'
import type { Policy } from '@trivselsrum/contracts/policies'
import { dayOf } from '@trivselsrum/toolkit/day'
import { getLocale, getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/button'
import { formatCalendarDay } from '@/lib/format'
import { paths } from '@/lib/paths'
import { type NextThing, nextThing } from './next-thing'

interface NextOfPolicyProps {
  company: string
  policy: Policy
  held: Consultation[]
}

/** The one thing to do on the page of a text, as a button, for whoever may do it. */
export async function MainStep({ company, policy, held }: NextOfPolicyProps) {
  const t = await getTranslations('policy')
  const next = nextThing(policy, held, dayOf(new Date()))
  const way = wayTo(next, company, policy, held)
  return way ? <ButtonLink href={way.href}>{t(`main.${way.word}`)}</ButtonLink> : null
}

/** What that is, in a sentence; for others, what is waited for. */
export async function NextSentence({ policy, held }: Omit<NextOfPolicyProps, 'company'>) {
  const [t, language] = [await getTranslations('policy'), await getLocale()]
  const next = nextThing(policy, held, dayOf(new Date()))
  const { consultation, editions, can } = policy
  const words = {
    closes: consultation ? formatCalendarDay(consultation.closesOn, language) : '',
    review: editions[0] ? formatCalendarDay(editions[0].reviewOn, language) : '',
    waiting: held[0]?.waiting ?? 0,
  }
  return <p>{can.run ? t(`next.${next}`, words) : t(`nextForOthers.${next}`, words)}</p>
}

interface Way {
  href: string
  /** What is done there, by this reader. */
  word: NextThing | 'takePart' | 'read' | 'readDraft'
}

function wayTo(next: NextThing, company: string, policy: Policy, held: Consultation[]): Way | undefined {
  if (!policy.can.run) return wayOfOthers(next, company, policy)
  const href = waysOfRunning(company, policy, held)[next]
  return href ? { href, word: next } : undefined
}

function waysOfRunning(company: string, { id, consultation, editions: [newest] }: Policy, held: Consultation[]) {
  const asked = consultation?.id ?? held[0]?.id
  const contributions = asked && paths.consultation(company, asked)
  const adopted = newest && paths.edition(company, id, newest.number)
  return {
    talk: paths.policyNotes(company, id),
    form: paths.policyForm(company, id),
    write: paths.draft(company, id),
    listen: contributions,
    decide: contributions,
    answer: contributions,
    adopt: paths.adoption(company, id),
    publish: adopted,
    review: adopted,
    rest: adopted,
    retired: adopted,
  } satisfies Record<NextThing, string | undefined>
}

/** Those who do not run it write along, say what they think, or read. */
function wayOfOthers(next: NextThing, company: string, policy: Policy): Way | undefined {
  const { id, consultation, draft, editions, can } = policy
  const [newest] = editions
  if (next === 'talk') return can.write ? { href: paths.policyNotes(company, id), word: next } : undefined
  if (consultation) return { href: paths.takePart(company, consultation.id), word: 'takePart' }
  if (draft) return { href: paths.draft(company, id), word: can.write ? 'write' : 'readDraft' }
  return newest && { href: paths.edition(company, id, newest.number), word: 'read' }
}

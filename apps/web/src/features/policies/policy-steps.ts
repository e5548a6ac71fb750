import type { Consultation } from '@trivselsrum/contracts/consultations'
import type { Policy } from '@trivselsrum/contracts/policies'

/** The way of a text, in its order: talked about, its form chosen, written, taken round, adopted. */
export const policySteps = ['talk', 'form', 'write', 'consult', 'adopt'] as const
export type PolicyStep = (typeof policySteps)[number]

/** What was done, what is next, and what comes after that. */
export type StepState = 'done' | 'next' | 'later'

type Held = Pick<Consultation, 'edition' | 'state' | 'contributions'>

/**
 * How far a text has come. What is next is the first that is not done; nothing is once it is adopted, until a new edition
 * is begun.
 *
 * @param held its consultations; empty also for whoever may not know them.
 */
export function stepsOf(
  {
    form,
    notes,
    draft,
    editions,
    consultation,
  }: Pick<Policy, 'form' | 'notes' | 'draft' | 'editions' | 'consultation'>,
  held: readonly Held[],
): { id: PolicyStep; state: StepState }[] {
  const isSettled = draft === null && consultation === null && editions.length > 0
  const ofDraft = held.filter(({ edition }) => edition === draft?.number)
  const wasOut = consultation !== null || ofDraft.length > 0
  const isDone: Record<PolicyStep, boolean> = {
    talk: form !== null || notes.some(({ text }) => text.trim() !== ''),
    form: form !== null,
    write: isSettled || wasOut,
    consult: isSettled || (wasOut && consultation === null && ofDraft.every(isFinished)),
    adopt: isSettled,
  }
  const next = policySteps.find((id) => !isDone[id])
  return policySteps.map((id) => ({ id, state: isDone[id] ? 'done' : id === next ? 'next' : 'later' }))
}

/** Whether everybody was told what became of it; where nobody contributed there is nothing to tell. */
function isFinished({ state, contributions }: Held): boolean {
  return state === 'answered' || (state === 'closed' && contributions === 0)
}

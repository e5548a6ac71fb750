import { actionsProblems } from './problems/actions.ts'
import { callsProblems } from './problems/calls.ts'
import { consultationsProblems } from './problems/consultations.ts'
import { discussionsProblems } from './problems/discussions.ts'
import { documentsProblems } from './problems/documents.ts'
import { identityProblems } from './problems/identity.ts'
import { leavingProblems } from './problems/leaving.ts'
import { peopleProblems } from './problems/people.ts'
import { policiesProblems } from './problems/policies.ts'
import { remindersProblems } from './problems/reminders.ts'
import { roundsProblems } from './problems/rounds.ts'
import { sharesProblems } from './problems/shares.ts'
import { talksProblems } from './problems/talks.ts'
import { workshopsProblems } from './problems/workshops.ts'

/** Every refusal of the API by name: its status and its words. Each noun has a file of its own below `problems/`. */
export const problems = {
  ...callsProblems,
  ...identityProblems,
  ...roundsProblems,
  ...sharesProblems,
  ...peopleProblems,
  ...actionsProblems,
  ...discussionsProblems,
  ...policiesProblems,
  ...consultationsProblems,
  ...remindersProblems,
  ...leavingProblems,
  ...documentsProblems,
  ...workshopsProblems,
  ...talksProblems,
}

export type ProblemCode = keyof typeof problems

import { notFound, redirect } from 'next/navigation'
import type { Reading } from '@/lib/api-server'
import { paths } from '@/lib/paths'
import { readTakingPart, type TakingPart } from './read-taking-part'
import type { MemberPlace } from './way'

/** What a member is asked about, or why it cannot be read; who is not signed in is led to where they can be. */
export async function readAsMember(
  { company, consultation }: MemberPlace,
  more: Parameters<typeof readTakingPart>[1] = {},
): Promise<TakingPart> {
  const { reply, problem } = await readTakingPart({ company, consultation }, more)
  if (reply) return reply
  return ledOn({ company, consultation }, problem)
}

/** Leads on where a page of the company cannot be shown. */
export function ledOn(
  { company, consultation }: MemberPlace,
  problem: NonNullable<Reading<TakingPart>['problem']>,
): never {
  if (problem.status === 401) redirect(paths.signIn(paths.takePart(company, consultation)))
  if ([400, 403, 404].includes(problem.status)) notFound()
  throw new Error(`a consultation cannot be read: ${problem.code}`)
}

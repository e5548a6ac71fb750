import type { Endpoint } from './endpoint.ts'
import type { ProblemCode } from './problems.ts'

/** What any call may be refused with, whatever it asks; left out of each endpoint's own list and its document. */
export const refusedAnywhere: readonly ProblemCode[] = [
  'foreign-origin',
  'too-many-requests',
  'body-too-large',
  'unsupported-media-type',
  'invalid-json',
  'unavailable',
  'internal',
]

/** What a call of this endpoint may be refused with beside that. */
export function refusalsOf({ path, problems = [] }: Endpoint): ProblemCode[] {
  const inCompany: ProblemCode[] = path.startsWith('/companies')
    ? ['not-signed-in', 'session-ended', 'not-found', 'second-factor-needed', 'company-closed']
    : []
  const throughShare: ProblemCode[] = /^\/share(\/|$)/.test(path) ? ['share-not-open', 'share-ended'] : []
  return [...inCompany, ...throughShare, 'invalid-request', ...problems]
}

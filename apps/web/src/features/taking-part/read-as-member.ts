import { leadOn } from '@/lib/api-server'
import { readTakingPart, type TakingPart } from './read-taking-part'
import type { MemberPlace } from './way'

/** What a member is asked about; where it cannot be read, they are led to where that is mended, or said. */
export async function readAsMember(
  place: MemberPlace,
  more: Parameters<typeof readTakingPart>[1] = {},
): Promise<TakingPart> {
  const { reply, problem } = await readTakingPart(place, more)
  return reply ?? leadOn(problem)
}

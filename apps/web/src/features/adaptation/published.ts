import { readCompanyTool } from '@trivselsrum/contracts/toolbox'
import type { Workshop } from '@trivselsrum/contracts/workshops'
import type { Programme } from '@trivselsrum/toolkit/programme/programme'
import { call } from '@/lib/api-server'

/**
 * The programme that a workshop began from, as it was published. Of one that is not the newest any more only what the
 * workshop has is known; its own words stand there as if they had been published.
 *
 * @throws ApiError
 */
export async function publishedOf(
  company: string,
  { tool, language, programme }: Pick<Workshop, 'tool' | 'language' | 'programme'>,
): Promise<Programme> {
  const { published } = await call(readCompanyTool, { params: { company, tool }, query: { language } })
  return published.version === programme.version ? published : programme
}

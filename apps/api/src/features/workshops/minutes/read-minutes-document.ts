import { Problem } from '../../../platform/problems.ts'
import type { CompanyContext } from '../../../platform/scopes.ts'
import { readCompanyName } from '../../documents/queries.ts'
import { isTooLong, type MinutesDocument, minutesDocumentOf } from './minutes-document.ts'
import { readHeld } from './queries.ts'

/**
 * The minutes of a workshop for a document of them, in the language it was held in.
 *
 * @throws Problem `not-found`, `workshop-not-started`, `minutes-too-long`.
 */
export async function readMinutesDocument(context: CompanyContext, workshop: string): Promise<MinutesDocument> {
  const held = await readHeld(context, workshop)
  if (isTooLong(held)) throw new Problem('minutes-too-long')
  const { tool: key, language } = held.workshop
  const tool = context.library.list(language).find((tool) => tool.key === key)
  return minutesDocumentOf(held, { company: await readCompanyName(context), tool: `${tool?.number} ${tool?.name}` })
}

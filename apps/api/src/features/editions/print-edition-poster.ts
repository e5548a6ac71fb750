import type * as contract from '@trivselsrum/contracts/editions'
import { Problem } from '../../platform/problems.ts'
import { Afterwards, type CompanyPrinting } from '../../platform/scopes.ts'
import { write } from '../documents/write.ts'
import { documentOf } from './document/facts.ts'
import { readEditionRow, settledOf } from './queries.ts'

export const printEditionPoster: CompanyPrinting<typeof contract.printEditionPoster> = async (context, { params }) => {
  const edition = await readEditionRow(context, params)
  if (edition.record.form === 'policy') throw new Problem('no-poster-of-policy')
  const document = documentOf(settledOf(edition))
  return new Afterwards(async () => {
    const poster = await write('editionPoster', document)
    if (!poster) throw new Problem('poster-too-long')
    return poster
  })
}

import { openConsultation } from '@trivselsrum/contracts/consultations'
import { printDiscussion } from '@trivselsrum/contracts/discussions'
import { beginEdition } from '@trivselsrum/contracts/editions'
import { readPolicy } from '@trivselsrum/contracts/policies'
import { expect, test } from 'vitest'
import { concludedDiscussion } from '../../../test/discussions.ts'
import { asAdmin, movableClock, newCompany, startApp } from '../../../test/harness.ts'
import { textOfPdf } from '../../../test/pdf.ts'
import { adopted, newPolicy } from '../../../test/policies.ts'

const clock = movableClock()
const app = await startApp({ clock })

test('the year holds texts that were adopted in it or due for review, and consultations with how many took part', async () => {
  const owner = await newCompany(app)
  const make = async (title: string, adoptedOn: string, reviewOn: string) => {
    const params = await newPolicy(owner, { title })
    await adopted(owner, params, { adoptedOn, reviewOn: '2030-01-01' })
    // Late, which nobody can say who adopts today.
    // On this connection alone triggers do not speak.
    await asAdmin(
      `SET session_replication_role = replica; UPDATE editions SET review_on = '${reviewOn}' WHERE policy_id = '${params.policy}'`,
    )
    return params
  }
  await make('Årets nye', '2026-03-01', '2028-03-01')
  await make('Til gennemgang', '2024-03-01', '2026-05-01')
  await make('Gælder endnu', '2024-04-01', '2028-05-01')
  await make('Efter mødet', '2026-11-20', '2028-05-01')
  const asked = await make('I høring', '2024-05-01', '2028-06-01')
  await owner.call(beginEdition, { params: asked })
  const { draft } = await owner.call(readPolicy, { params: asked })
  const consultation = crypto.randomUUID()
  const body = { consultation, edition: draft?.edition ?? '', sections: ['tone'], closesOn: '2026-12-01' }
  await owner.call(openConsultation, { params: asked, body })
  await asAdmin(`UPDATE consultations SET closes_on = '2026-10-01' WHERE id = $1`, [consultation])
  await asAdmin(
    `INSERT INTO contributor_receipts (company_id, consultation_id, hash)
     SELECT company_id, id, sha256(convert_to(n::text || id, 'UTF8')) FROM consultations, generate_series(1, 3) n WHERE id = $1`,
    [consultation],
  )
  const { record } = await concludedDiscussion(owner, 2026)
  expect(record.gathered?.policies).toEqual({
    texts: [
      { title: 'Årets nye', number: 1, adoptedOn: '2026-03-01', reviewOn: '2028-03-01' },
      { title: 'Til gennemgang', number: 1, adoptedOn: '2024-03-01', reviewOn: '2026-05-01' },
    ],
    consultations: [{ title: 'I høring', closedOn: '2026-10-01', contributors: 3, contributions: 0 }],
  })
  const text = await textOfPdf(await owner.call(printDiscussion, { params: { company: owner.company, year: 2026 } }))
  for (const words of [
    'Næste gennemgang',
    'Til gennemgang 1 1. marts 2024 1. maj 2026',
    'I høring 1. oktober 2026 3 0',
  ])
    expect(text).toContain(words)
})

import { readAuditLog } from '@trivselsrum/contracts/audit'
import { changeFacts, changeThresholds, readCompany, readSettings } from '@trivselsrum/contracts/companies'
import { describe, expect, test } from 'vitest'
import { asAdmin, movableClock, newCompany, refusal, startApp } from '../../../test/harness.ts'
import { everyRole } from '../../../test/people.ts'

const app = await startApp({ clock: movableClock() })

const facts = { name: 'Prøve & Søn', cvr: null, industry: null, headcount: null, language: 'da' as const }

async function company() {
  const owner = await newCompany(app)
  const params = { company: owner.company }
  return {
    ...owner,
    change: (changes: Partial<Record<keyof typeof facts, unknown>>) =>
      owner.call(changeFacts, { params, body: { ...facts, ...changes } as typeof facts }),
    threshold: (meansFrom: number, detailsFrom: number) =>
      owner.call(changeThresholds, { params, body: { meansFrom, detailsFrom } }),
    read: () => owner.call(readSettings, { params }),
    acts: async () =>
      (await owner.call(readAuditLog, { params, query: {} })).entries
        .filter(({ action }) => action !== 'company-created')
        .map(({ about }) => about),
  }
}

describe('the facts of a company', () => {
  test('begin with its name and nothing else', async () => {
    const { read } = await company()
    expect(await read()).toEqual({ facts, thresholds: { meansFrom: 5, detailsFrom: 10 } })
  })

  test('can be changed, and its address stays', async () => {
    const { change, read, call, company: slug, acts } = await company()
    const changed = { name: 'Ny & Bedre', cvr: '13585628', industry: 'Smedearbejde', headcount: 31, language: 'en' }
    expect(await change(changed)).toEqual(changed)
    expect((await read()).facts).toEqual(changed)
    expect(await call(readCompany, { params: { company: slug } })).toMatchObject({ slug, name: 'Ny & Bedre' })
    expect(await acts()).toEqual(['navn, CVR-nummer, branche, antal ansatte, sprog'])
  })

  test('sent as they are change nothing and stand in no log', async () => {
    const { change, acts } = await company()
    await change({})
    expect(await acts()).toEqual([])
  })

  test.each(['13 58 56 28', 'DK13585628', 'dk-13 58 56 28', ' 13585628 '])(
    'take a CVR number however it is written: %s',
    async (cvr) => {
      const { change } = await company()
      expect(await change({ cvr })).toMatchObject({ cvr: '13585628' })
    },
  )

  test.each(['13585629', '1358562', '', '00000000', 'x'])('take no CVR number like %j', async (cvr) => {
    const { change, read } = await company()
    expect(await refusal(change({ cvr }))).toMatchObject({
      fields: [{ path: 'cvr', message: 'Er ikke et CVR-nummer. Det har otte cifre; tjek, om ét er tastet forkert.' }],
    })
    expect((await read()).facts.cvr).toBe(null)
  })

  test.each([
    [{ name: '' }, 'name'],
    [{ headcount: 0 }, 'headcount'],
    [{ headcount: 2.5 }, 'headcount'],
    [{ headcount: 1_000_001 }, 'headcount'],
    [{ industry: 'To\nlinjer' }, 'industry'],
    [{ language: 'sv' }, 'language'],
  ])('are refused when wrong: %j', async (changes, path) => {
    const { change } = await company()
    expect(await refusal(change(changes))).toMatchObject({ status: 400, fields: [{ path }] })
  })
})

describe('the thresholds', () => {
  test('can be raised, and lowered again to what everybody is promised, no lower', async () => {
    const { threshold, read, acts } = await company()
    await threshold(8, 15)
    expect((await read()).thresholds).toEqual({ meansFrom: 8, detailsFrom: 15 })
    await threshold(5, 10)
    for (const [means, details] of [
      [4, 10],
      [5, 9],
      [0, 0],
      [-1, 10],
    ] as const)
      expect(await refusal(threshold(means, details))).toMatchObject({ status: 400, code: 'invalid-request' })
    expect((await read()).thresholds).toEqual({ meansFrom: 5, detailsFrom: 10 })
    expect((await acts()).sort()).toEqual([
      'gennemsnit fra 5 svar · fordelinger fra 10 svar',
      'gennemsnit fra 8 svar · fordelinger fra 15 svar',
    ])
  })

  test('of details never lie below that of means', async () => {
    const { threshold } = await company()
    expect(await refusal(threshold(12, 11))).toMatchObject({ status: 422, code: 'details-below-means' })
    expect(await threshold(12, 12)).toEqual({ meansFrom: 12, detailsFrom: 12 })
  })

  test.each(['means_from = 4', 'details_from = 9', 'means_from = 20'])(
    'are kept by the database as well: %s',
    async (change) => {
      const { company: slug } = await company()
      await expect(asAdmin(`UPDATE companies SET ${change} WHERE slug = $1`, [slug])).rejects.toThrow(
        'companies_thresholds_protect',
      )
    },
  )
})

test('settings are for owners', async () => {
  const { company, owner, amo, leader, member } = await everyRole(app)
  const params = { company }
  for (const { call } of [amo, leader, member])
    for (const attempt of [
      () => call(readSettings, { params }),
      () => call(changeFacts, { params, body: facts }),
      () => call(changeThresholds, { params, body: { meansFrom: 6, detailsFrom: 12 } }),
    ])
      expect(await refusal(attempt())).toMatchObject({ status: 403, code: 'not-allowed' })
  expect(await owner.call(readSettings, { params })).toMatchObject({ facts: { name: 'Prøve & Søn' } })
})

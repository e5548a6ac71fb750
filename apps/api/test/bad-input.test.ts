import { openRound } from '@trivselsrum/contracts/rounds'
import { readSheet } from '@trivselsrum/contracts/sheets'
import { beforeAll, describe, expect, test } from 'vitest'
import { movableClock, newCompany, startApp, statementIds } from './harness.ts'

const app = await startApp({ clock: movableClock() })
const quarter = '2026-Q4'
const statement = statementIds[0] ?? ''
const json = { 'content-type': 'application/json' }

let owner: Awaited<ReturnType<typeof newCompany>>
beforeAll(async () => {
  owner = await newCompany(app)
  await owner.call(openRound, { params: { company: owner.company }, body: { quarter, mode: 'joint' } })
})

const put = (body: string | undefined, headers: Record<string, string> = json, id = statement) =>
  owner.transport({
    method: 'PUT',
    path: `/api/companies/${owner.company}/rounds/${quarter}/sheet/answers/${id}`,
    headers,
    ...(body !== undefined && { body }),
  })

/** Nothing of what was refused may have been kept. */
async function expectNothingSaved() {
  const sheet = await owner.call(readSheet, { params: { company: owner.company, quarter } })
  expect(sheet).toMatchObject({ revision: 0, answers: {} })
}

describe('a score', () => {
  test.each([
    [0, 'Må ikke være under 1.'],
    [6, 'Må ikke være over 5.'],
    [-1, 'Må ikke være under 1.'],
    [2.5, 'Skal være et helt tal.'],
    ['3', 'Skal være et tal.'],
    [null, 'Skal være et tal.'],
    [true, 'Skal være et tal.'],
    [[3], 'Skal være et tal.'],
    [{ value: 3 }, 'Skal være et tal.'],
    [1000, 'Må ikke være over 5.'],
  ])('of %j is refused with a sentence about it', async (score, message) => {
    const { status, body } = await put(JSON.stringify({ score, version: 0 }))
    expect(status).toBe(400)
    expect(body).toMatchObject({ code: 'invalid-request', fields: [{ path: 'score', message }] })
    await expectNothingSaved()
  })
})

describe('a body', () => {
  const notJson = ['{', '{"score":3,}', "{'score':3}", 'score=3', '\u0000', '{"score":3}{"score":4}', 'NaN', '']
  test.each(notJson)('that is not JSON is refused as such: %j', async (body) => {
    const reply = await put(body)
    expect(reply).toMatchObject({ status: 400, body: { code: 'invalid-json', title: 'Kan ikke læses' } })
    await expectNothingSaved()
  })

  test.each(['null', '[]', '3', '"x"', 'true'])('that is JSON of another kind is refused: %s', async (body) => {
    const reply = await put(body)
    expect(reply).toMatchObject({ status: 400, body: { code: 'invalid-request' } })
    await expectNothingSaved()
  })

  test('that is missing is refused with what is missing', async () => {
    const { status, body } = await put(undefined, {})
    expect({ status, body }).toMatchObject({ status: 400, body: { code: 'invalid-request' } })
    await expectNothingSaved()
  })

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/xml'])(
    'sent as %s is refused as such',
    async (type) => {
      const reply = await put('{"score":3,"version":0}', { 'content-type': type })
      expect(reply).toMatchObject({ status: 415, body: { code: 'unsupported-media-type' } })
      await expectNothingSaved()
    },
  )

  test.each([
    [{ score: 3, version: 0, extra: 1 }, 'Ukendt felt: extra.'],
    [{ score: 3, version: 0, companyId: crypto.randomUUID() }, 'Ukendt felt: companyId.'],
    [{ score: 3, version: 0, savedBy: 'x', handedInAt: 'x' }, 'Ukendt felt: savedBy, handedInAt.'],
  ])('with fields nobody knows is refused with their names: %j', async (sent, message) => {
    const { status, body } = await put(JSON.stringify(sent))
    expect(status).toBe(400)
    expect(body).toMatchObject({ code: 'invalid-request', fields: [{ path: '', message }] })
    await expectNothingSaved()
  })

  test.each(['{"__proto__":{"score":3},"version":0}', '{"constructor":{"prototype":{}},"version":0}'])(
    'that reaches for the prototype is refused: %s',
    async (body) => {
      expect((await put(body)).status).toBe(400)
      expect(({} as Record<string, unknown>).score).toBeUndefined()
      await expectNothingSaved()
    },
  )

  test('nested a hundred thousand times is refused', async () => {
    const reply = await put(`{"score":3,"version":0,"note":${'['.repeat(100_000)}${']'.repeat(100_000)}}`)
    expect(reply.status).toBe(400)
    await expectNothingSaved()
  })
})

describe('a note', () => {
  test.each([
    ['with a NUL', 'før\u0000efter', 'Har ikke det rigtige format.'],
    ['with an override of direction', 'før\u202eefter', 'Har ikke det rigtige format.'],
    ['with half a character', 'før\ud83d', 'Har ikke det rigtige format.'],
    ['of 2,001 characters', 'a'.repeat(2001), 'Må højst være på 2000 tegn.'],
    ['that is a number', 3, 'Skal være tekst.'],
    ['that is null', null, 'Skal være tekst.'],
  ])('%s is refused with a sentence about it', async (_, note, message) => {
    const { status, body } = await put(JSON.stringify({ score: 3, note, version: 0 }))
    expect(status).toBe(400)
    expect(body).toMatchObject({ fields: [{ path: 'note', message }] })
    await expectNothingSaved()
  })
})

describe('a version', () => {
  test.each([-1, 1.5, '0', null])('of %j is refused', async (version) => {
    const { status, body } = await put(JSON.stringify({ score: 3, version }))
    expect({ status, body }).toMatchObject({ status: 400, body: { fields: [{ path: 'version' }] } })
  })

  test('that is left out is asked for', async () => {
    const { body } = await put(JSON.stringify({ score: 3 }))
    expect(body).toMatchObject({ fields: [{ path: 'version', message: 'Skal udfyldes.' }] })
  })
})

describe('an id', () => {
  test.each(['PASSIVE-1', 'passive_1', '%00', 'passive-1%00', "'; --", '-', 'a'.repeat(61), '%F0%9F%99%82'])(
    'of a statement that can not be one is refused: %s',
    async (id) => {
      const { status, body } = await put('{"score":3,"version":0}', json, id)
      expect({ status, body }).toMatchObject({ status: 400, body: { fields: [{ path: 'statement' }] } })
      await expectNothingSaved()
    },
  )

  test('cut off in the middle of a character leads nowhere', async () => {
    const reply = await put('{"score":3,"version":0}', json, '%E0%A4%A')
    expect(reply).toMatchObject({ status: 404, body: { code: 'not-found', title: 'Findes ikke' } })
    expect(JSON.stringify(reply.body)).not.toContain('E0')
  })
})

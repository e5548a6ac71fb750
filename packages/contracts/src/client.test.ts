import { describe, expect, test } from 'vitest'
import { ApiError, createClient, type Transport, toRequest, type WireRequest } from './client.ts'
import { readHistory } from './history.ts'
import { readMe } from './identity.ts'
import { closeRound, openRound } from './rounds.ts'
import { handInSheet, takeBackSheet } from './sheets.ts'

const params = { company: 'noerregaard', quarter: '2026-Q4' }

describe('a request', () => {
  test('has its path filled in, its query only as far as it is given, and its body as JSON', () => {
    expect(toRequest(readHistory, { params: { company: 'a' }, query: { limit: 5 } })).toEqual({
      method: 'GET',
      path: '/api/companies/a/history?limit=5',
      headers: {},
    })
    const body = { quarter: '2026-Q4', mode: 'joint' as const }
    expect(toRequest(openRound, { params: { company: 'a' }, body }, { idempotencyKey: 'k' })).toEqual({
      method: 'POST',
      path: '/api/companies/a/rounds',
      headers: { 'content-type': 'application/json', 'idempotency-key': 'k' },
      body: JSON.stringify(body),
    })
  })

  test('can not be led elsewhere by what is filled in', () => {
    const { path } = toRequest(closeRound, { params: { company: '../me?x=1#', quarter: '2026-Q4' } })
    expect(path).toBe('/api/companies/..%2Fme%3Fx%3D1%23/rounds/2026-Q4/closure')
  })

  test('without anything to send is sent without a body', () => {
    expect(toRequest(readMe, {})).toEqual({ method: 'GET', path: '/api/me', headers: {} })
  })
})

describe('a call', () => {
  function clientFor(status: number, body: unknown) {
    const sent: WireRequest[] = []
    const transport: Transport = async (request) => {
      sent.push(request)
      return { status, body }
    }
    return { call: createClient(transport), sent }
  }

  test('answers with its reply, dates as dates, and without what the contract does not name', async () => {
    const { call, sent } = clientFor(201, { handedInAt: '2026-11-24T10:00:00.000Z', secret: 1 })
    expect(await call(handInSheet, { params })).toEqual({ handedInAt: new Date('2026-11-24T10:00:00Z') })
    expect(sent).toHaveLength(1)
  })

  test('with nothing to answer answers nothing', async () => {
    expect(await clientFor(204, undefined).call(takeBackSheet, { params })).toBeUndefined()
  })

  test('that is refused throws the problem', async () => {
    const problem = { type: 'x', title: 'Lukket', status: 409, detail: 'Runden er lukket.', code: 'round-closed' }
    const refused = clientFor(409, problem).call(closeRound, { params })
    await expect(refused).rejects.toBeInstanceOf(ApiError)
    await expect(refused).rejects.toMatchObject({ problem, message: '409 round-closed: Runden er lukket.' })
  })

  test.each([
    [502, '<html>'],
    [500, undefined],
    [503, { message: 'x' }],
  ])('answered with %s and no problem did not reach the API', async (status, body) => {
    await expect(clientFor(status, body).call(readMe)).rejects.toMatchObject({ problem: { code: 'unreachable' } })
  })

  test('answered with something else than the contract says fails', async () => {
    await expect(clientFor(200, { name: 'Karen' }).call(readMe)).rejects.toThrow()
  })
})

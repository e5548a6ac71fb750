import { readAuditLog } from '@trivselsrum/contracts/audit'
import { readHelp, saveHelp } from '@trivselsrum/contracts/help'
import { describe, expect, test } from 'vitest'
import { refusal, startApp } from '../../../test/harness.ts'
import { everyRole } from '../../../test/people.ts'

const app = await startApp()
const people = await everyRole(app)
const { owner, amo, leader, member } = people
const params = { company: people.company }
const line = {
  name: 'Arbejdsmiljørepræsentanten',
  phone: '12 34 56 78',
  address: '',
  about: 'Når du vil tale med en kollega',
}

describe('where people can get help', () => {
  test('is said by owner and AMO and read by everybody; the log says that it was changed', async () => {
    expect(await member.call(readHelp, { params })).toEqual({
      ...{ lines: [], version: 0, savedBy: null, savedAt: null, can: { change: false } },
    })
    const link = { ...line, name: 'Psykologordningen', address: 'https://hjaelp.example.dk/' }
    await owner.call(saveHelp, { params, body: { lines: [line], version: 0 } })
    await amo.call(saveHelp, { params, body: { lines: [link, line], version: 1 } })
    for (const { call } of [owner, amo, leader, member])
      expect(await call(readHelp, { params })).toMatchObject({ lines: [link, line], version: 2, savedBy: 'Karen Holm' })
    for (const { call } of [leader, member])
      expect(await refusal(call(saveHelp, { params, body: { lines: [], version: 2 } }))).toMatchObject({
        code: 'not-allowed',
      })
    const { entries } = await owner.call(readAuditLog, { params, query: { action: 'help-changed' } })
    expect(entries).toHaveLength(2)
  })

  test('is shown as saved meanwhile to whoever was slower; the same sent again is confirmed', async () => {
    const { version } = await owner.call(readHelp, { params })
    const save = (name: string, of = version) =>
      owner.call(saveHelp, { params, body: { lines: [{ ...line, name }], version: of } })
    await save('Den ene')
    expect(await refusal(save('Den anden'))).toMatchObject({
      code: 'help-changed',
      current: { lines: [{ name: 'Den ene' }], version: version + 1 },
    })
    expect(await save('Den ene')).toMatchObject({ version: version + 1 })
  })

  test.each([
    ['more than twelve lines', Array.from({ length: 13 }, () => line)],
    ['a line without a name', [{ ...line, name: ' ' }]],
    ['an address that is not https', [{ ...line, address: 'javascript:alert(1)' }]],
    ['an address without encryption', [{ ...line, address: 'http://hjaelp.example.dk' }]],
  ])('takes no %s', async (_, lines) => {
    const { version } = await owner.call(readHelp, { params })
    expect(await refusal(owner.call(saveHelp, { params, body: { lines, version } }))).toMatchObject({ status: 400 })
  })
})

import { listTools, readTool } from '@trivselsrum/contracts/tools'
import { activityOf } from '@trivselsrum/toolkit/tool'
import { describe, expect, test } from 'vitest'
import { browser, refusal, startApp } from '../../../test/harness.ts'

const app = await startApp()
const danish = browser(app, { 'accept-language': 'da' })
const english = browser(app, { 'accept-language': 'en-GB,en;q=0.9' })

describe('the tools', () => {
  test('are eleven, in order, in the language of the reader, without an account', async () => {
    const [inDanish, inEnglish] = [await danish.call(listTools), await english.call(listTools)]
    expect(inDanish.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
    expect(inEnglish.map(({ key }) => key)).toEqual(inDanish.map(({ key }) => key))
    for (const [index, { name, purpose }] of inDanish.entries()) {
      expect(inEnglish[index]?.name).not.toBe(name)
      expect(inEnglish[index]?.purpose).not.toBe(purpose)
    }
  })

  test('come in Danish where no language is asked for, or none that is spoken', async () => {
    const expected = await danish.call(listTools)
    for (const headers of [{}, { 'accept-language': 'fr, de;q=0.8' }, { 'accept-language': '*' }])
      expect(await browser(app, headers).call(listTools)).toEqual(expected)
  })

  test('come in the first language asked for that is spoken', async () => {
    const reader = browser(app, { 'accept-language': 'fr,en;q=0.8,da;q=0.5' })
    expect(await reader.call(listTools)).toEqual(await english.call(listTools))
  })
})

describe('one version of a tool', () => {
  const params = { tool: 'maturity', version: '1' }

  test('has its activities with every word in the language of the reader', async () => {
    const [inDanish, inEnglish] = [await danish.call(readTool, { params }), await english.call(readTool, { params })]
    expect(inDanish).toMatchObject({ key: 'maturity', version: 1, language: 'da', activities: [{ kind: 'rating' }] })
    expect(inEnglish).toMatchObject({ language: 'en' })
    const [da, en] = [activityOf(inDanish, 'rating'), activityOf(inEnglish, 'rating')]
    expect(en?.content).toEqual(da?.content)
    const statements = Object.keys(da?.text.statements ?? {})
    expect(statements).toHaveLength(20)
    for (const id of statements) expect(en?.text.statements[id]).not.toBe(da?.text.statements[id])
  })

  test.each([
    ['maturity', '2'],
    ['dialogue-of-another-kind', '1'],
  ])('that is not there is not found: %s %s', async (tool, version) => {
    expect(await refusal(danish.call(readTool, { params: { tool, version } }))).toMatchObject({ status: 404 })
  })

  test.each([
    ['maturity', '0', 'version'],
    ['maturity', 'x', 'version'],
    ['maturity', '1.5', 'version'],
    ['../secret', '1', 'tool'],
    ['Maturity', '1', 'tool'],
  ])('that can not be one is refused: %s %s', async (tool, version, path) => {
    expect(await refusal(danish.call(readTool, { params: { tool, version } }))).toMatchObject({
      status: 400,
      fields: [{ path }],
    })
  })
})

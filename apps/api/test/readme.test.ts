import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { z } from 'zod'
import { Settings } from '../src/config.ts'

const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8')

test('the README’s table of settings says what the configuration reads, with its defaults', () => {
  const table = readme
    .match(/<!-- settings[^>]*-->\n([\s\S]+?)\n<!-- end of settings -->/)?.[1]
    ?.split('\n')
    .slice(2)
  expect(table).toEqual(
    Object.entries(Settings.shape).map(
      ([name, setting]) => `| \`${name}\` | ${defaultOf(setting)} | ${setting.description} |`,
    ),
  )
})

/** What a setting is when it is not given; a dash where there is nothing. */
function defaultOf(setting: z.ZodType): string {
  const { data } = setting.safeParse(undefined)
  return data === undefined || (Array.isArray(data) && data.length === 0) ? '–' : `\`${data}\``
}

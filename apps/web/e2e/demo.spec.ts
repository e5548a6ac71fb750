import type { Page } from '@playwright/test'
import { beyondTheEdge, enterDemo, expect, faultsOf, test } from './journey'

/** Enters the made-up company and lists the pages it has. */
async function pagesOfDemo(page: Page) {
  await enterDemo(page)
  await page.goto('/demo/rounds')
  const rounds = await page
    .getByRole('main')
    .getByRole('link', { name: /^(\d\. kvartal|Q\d)/ })
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname))
  expect(rounds).toHaveLength(8)
  // The two before the latest were answered by each alone: with names, and without.
  const [open = '', latest = '', before = '', unnamed = ''] = rounds
  const quarter = (path: string) => path.split('/').at(-1)
  const comparison = `/demo/comparison?one=${quarter(before)}&other=${quarter(latest)}`
  return {
    open,
    latest,
    before,
    comparison,
    pages: [
      ...['/demo', '/demo/rounds', '/demo/rounds/new', open, `${open}/sheet`, latest, '/demo/history', comparison],
      ...[before, `${before}/sheets`, unnamed],
      ...['members', 'members/invite', 'departments', 'settings', 'settings/audit-log'].map((page) => `/demo/${page}`),
      ...['plan', 'plan/board', 'plan/timeline', 'plan/new', 'discussions', 'reminders'].map((page) => `/demo/${page}`),
    ],
  }
}

/** The width of A4 between the margins that globals.css prints with: 210 − 2 · 15 mm. */
const printedWidth = Math.floor((180 / 25.4) * 96)

const publicPages = ['/', '/about', '/sign-up', '/sign-in']

test('the made-up company shows eight quarters with one gap, and a round to go on with', async ({ page }) => {
  const { open } = await pagesOfDemo(page)
  await page.goto('/demo/history')
  const rows = page.getByRole('region', { name: 'Alle tal' }).getByRole('row')
  // The heading's row, seven measured quarters and the gap.
  await expect(rows).toHaveCount(9)
  await expect(rows.filter({ hasText: 'Ikke målt' })).toHaveCount(1)
  await page.goto(`${open}/sheet`)
  await expect(page.getByText('8 af 20 besvaret')).toBeVisible()
  await expect(page.getByText('Udsagn 9 af 20')).toBeVisible()
})

// The longer words of each language on the phone, and both themes everywhere.
for (const [width, language] of [
  [360, 'da'],
  [360, 'en'],
  [1280, 'da'],
] as const)
  test(`every page is good in ${language} at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    const { pages } = await pagesOfDemo(page)
    await page.goto(`/?language=${language}`)
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    const faults: string[] = []
    for (const path of [...pages, ...publicPages]) {
      await page.goto(path)
      faults.push(...(await faultsOf(page)))
    }
    expect(faults).toEqual([])
  })

test('what is printed has every column and the tables behind its pictures, no navigation, and few pages', async ({
  page,
}) => {
  const { latest, before, comparison } = await pagesOfDemo(page)
  await page.setViewportSize({ width: printedWidth, height: 1000 })
  await page.emulateMedia({ media: 'print' })
  for (const [path, most] of [
    [latest, 3],
    // Departments, and the answers to every statement in figures.
    [before, 5],
    ['/demo/history', 3],
    [comparison, 3],
  ] as const) {
    await page.goto(path)
    await expect(page.getByRole('navigation')).toHaveCount(0)
    await expect(page.getByRole('button')).toHaveCount(0)
    for (const table of await page.locator('table').all()) await expect(table).toBeVisible()
    expect(await beyondTheEdge(page)).toEqual([])
    const pdf = await page.pdf({ preferCSSPageSize: true })
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []
    expect(pages.length).toBeGreaterThan(0)
    expect(pages.length).toBeLessThanOrEqual(most)
  }
  await page.goto('/demo/history')
  await expect(page.getByRole('table', { name: 'Alle tal' }).getByRole('columnheader')).toHaveText([
    'Kvartal',
    'Niveau',
    'Indeks',
    'Ændring',
    'Passiv',
    'Reaktiv',
    'Aktiv',
    'Forebyggende',
    'Skabende',
  ])
})

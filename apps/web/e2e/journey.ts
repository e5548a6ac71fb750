import { AxeBuilder } from '@axe-core/playwright'
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'

/**
 * A browser test that fails as well when a page asks a third party, breaks its own policy or throws. With `SLOW=1`
 * answers and scripts come late and by lot, which finds the journeys that go on without waiting for what they pressed.
 */
export const test = base.extend<{ noTrouble: undefined; mayFail: { patterns: RegExp[] } }>({
  /** Console lines that belong to what a test provokes, such as the 404 it asks for. */
  mayFail: async ({ browserName: _ }, use) => use({ patterns: [] }),
  noTrouble: [
    async ({ context, baseURL, mayFail }, use) => {
      if (process.env.SLOW) await slowDown(context)
      const trouble: string[] = []
      context.on('request', (request) => {
        const isOurs = request.url().startsWith(baseURL ?? '') || /^(data|blob|about):/.test(request.url())
        if (!isOurs) trouble.push(`third party: ${request.url()}`)
      })
      context.on('console', (message) => {
        if (message.type() === 'error') trouble.push(`console: ${message.text()} (${message.location().url})`)
      })
      context.on('weberror', (error) => trouble.push(`thrown: ${error.error().message}`))
      await use(undefined)
      expect(trouble.filter((line) => !mayFail.patterns.some((pattern) => pattern.test(line)))).toEqual([])
    },
    { auto: true },
  ],
})

/** Writes and scripts come up to 0.75 s late, everything else up to 0.2 s. */
const slowDown = (context: BrowserContext) =>
  context.route('**/*', async (route) => {
    const isAwaited = route.request().method() !== 'GET' || route.request().url().includes('/_next/static/')
    await new Promise((done) => setTimeout(done, isAwaited ? 150 + Math.random() * 600 : Math.random() * 200))
    // A page that was left meanwhile takes no answer any more.
    await route.continue().catch(() => undefined)
  })

export { expect }

/** Leaves a page that somebody has typed on: the browser asks first, and they stay. */
export async function expectAsked(page: Page, leave: () => Promise<unknown>) {
  const asked = page.waitForEvent('dialog')
  const leaving = leave()
  const dialog = await asked
  expect(dialog.type()).toBe('beforeunload')
  await dialog.dismiss()
  await leaving
}

/** Into the made-up company; whoever is the first there waits while it is made. */
export async function enterDemo(page: Page) {
  await page.goto('/sign-in')
  await page.getByRole('button', { name: /Nørregaard Smede/ }).click()
  await expect(page).toHaveURL(/\/demo$/, { timeout: 60_000 })
}

let count = 0

/** A new company through the sign-up form; lands on its front page. */
export async function signUp(page: Page, companyName = 'Havnens Tømrere') {
  const email = `owner-${process.pid}-${Date.now()}-${++count}@example.dk`
  const password = 'hesttagstenskov'
  await page.goto('/sign-up')
  await page.getByLabel('Virksomhedens navn').fill(companyName)
  await page.getByLabel('Dit navn').fill('Karen Holm')
  await page.getByLabel('Din e-mail').fill(email)
  await page.getByLabel('Adgangskode').fill(password)
  await page.getByRole('button', { name: 'Opret og begynd' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /, Karen$/ })).toBeVisible()
  return { email, password, home: new URL(page.url()).pathname }
}

/** Opens a round in the chosen quarter, the current one when none is named; lands on its sheet. */
export async function openRound(page: Page, home: string, quarter?: string) {
  await page.goto(`${home}/rounds/new`)
  if (quarter) await page.getByLabel('Kvartal').selectOption(quarter)
  await page.getByRole('button', { name: 'Åbn målingen' }).click()
  await expect(page.getByText('Udsagn 1 af 20')).toBeVisible()
}

/** Gives every statement the score that `score` says, and hands the sheet in. */
export async function answerAll(page: Page, score: (index: number) => number) {
  for (let index = 0; index < 20; index++) {
    await expect(page.getByText(`Udsagn ${index + 1} af 20`)).toBeVisible()
    await page.getByRole('radio', { name: new RegExp(`^${score(index)}:`) }).check()
    await page.getByRole('button', { name: index === 19 ? 'Afslut' : 'Næste' }).click()
  }
  await page.getByRole('button', { name: 'Aflever besvarelsen' }).click()
  await expect(page.getByRole('heading', { name: 'Besvarelsen er afleveret' })).toBeVisible()
}

/** Closes the round on the page; lands on its result. */
export async function closeRound(page: Page) {
  await page.getByRole('button', { name: 'Luk målingen og se resultatet' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Luk målingen' }).click()
  await expect(page.getByRole('heading', { name: /^Jeres niveau/ })).toBeVisible()
}

/** What reaches beyond the page, or beyond what holds it: cut off, or to be scrolled to where nothing says so. */
export function beyondTheEdge(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    const cut = [...document.querySelectorAll('table')].filter((table) => {
      const edge = Math.min(clientWidth, table.parentElement?.getBoundingClientRect().right ?? 0) + 0.5
      const cells = [...table.querySelectorAll('th, td')]
      return table.scrollWidth > table.clientWidth || cells.some((cell) => cell.getBoundingClientRect().right > edge)
    })
    return [
      ...(scrollWidth > clientWidth
        ? [`${location.pathname} is ${scrollWidth - clientWidth} px wider than the page`]
        : []),
      ...cut.map((table) => `${location.pathname} cuts the table “${table.caption?.textContent}”`),
    ]
  })
}

/** Places in a sentence that were left empty: `{means}` stands there as it does in the messages. */
async function emptyPlaces(page: Page): Promise<string[]> {
  const text = await page.getByRole('main').textContent()
  return (text?.match(/\{\w+\}/g) ?? []).map((place) => `${new URL(page.url()).pathname} leaves ${place} empty`)
}

/**
 * axe at its work in the page itself, as far as what is wrong goes: a tab of its own for putting results together, which
 * pages without frames of others have no need of, and the places where all is well take three quarters of its time.
 */
const axeOn = (page: Page) => new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })

/** What axe finds of colours in the theme that the page is not shown in: all else is the same in both. */
async function faultsInOtherTheme(page: Page) {
  const isDark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)
  await page.emulateMedia({ colorScheme: isDark ? 'light' : 'dark' })
  const { violations } = await axeOn(page).withRules(['color-contrast']).analyze()
  await page.emulateMedia({ colorScheme: isDark ? 'dark' : 'light' })
  return violations.map((violation) => ({ ...violation, id: `${isDark ? 'light' : 'dark'} ${violation.id}` }))
}

/**
 * What every page owes its readers: axe finds nothing, in both themes; one heading of the first level, nothing beyond the
 * edge, whole sentences.
 */
export async function faultsOf(page: Page): Promise<string[]> {
  const { violations: inThis } = await axeOn(page).analyze()
  const violations = [...inThis, ...(await faultsInOtherTheme(page))]
  const headings = await page.getByRole('heading', { level: 1 }).count()
  const path = new URL(page.url()).pathname
  return [
    ...violations.map(({ id, nodes }) => `${path} ${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`),
    ...(headings === 1 ? [] : [`${path} has ${headings} headings of the first level`]),
    ...(await beyondTheEdge(page)),
    ...(await emptyPlaces(page)),
  ]
}

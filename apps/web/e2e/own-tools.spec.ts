import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { enterDemo, expect, expectAsked, faultsOf, test } from './journey'

/** A word that stands nowhere in the product: where it turns up, something was sent. */
const canary = 'kanariefuglen'

/** Everything that leaves the browser, whatever asks for it: its address, and what is in it. */
function record(page: Page) {
  const sent: string[] = []
  page.context().on('request', (request) => {
    if (!request.url().startsWith('blob:'))
      sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`)
  })
  page.on('websocket', (socket) => sent.push(`WS ${socket.url()}`))
  return sent
}

async function openOwn(page: Page, tool: string) {
  await page.goto(`/demo/tools/${tool}/own`)
  await page.waitForLoadState('networkidle')
}

/** Ticks, chooses and writes in everything there is. */
async function answerEverything(page: Page) {
  const [ticks, texts] = [page.locator('main input[name]'), page.locator('main textarea')]
  for (const tick of await ticks.all()) await tick.check()
  for (const text of await texts.all()) await text.fill(`${canary} æøå`)
  return (await ticks.count()) + (await texts.count())
}

const filledIn = (page: Page) =>
  page.locator('textarea').evaluateAll((areas) => areas.filter((area) => 'value' in area && area.value).length)

const keptHere = (page: Page) => page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('own ')))

/** Whatever a page can leave on a device by itself. */
const lyingAbout = (page: Page) =>
  page.evaluate(async () => {
    const databases = (await indexedDB.databases()).map(({ name }) => name)
    const stores = [{ ...localStorage }, { ...sessionStorage }, await caches.keys(), databases]
    return JSON.stringify([...stores, history.state, document.cookie, window.name, document.title, location.href])
  })

test.beforeEach(async ({ page }) => {
  await enterDemo(page)
})

for (const tool of ['spot-strain', 'role-model', 'stress-types'])
  test(`nothing of ${tool} is sent, whatever one ticks, writes, saves, prints, opens or clears`, async ({ page }) => {
    await openOwn(page, tool)
    const sent = record(page)
    const texts = await page.locator('textarea').count()
    expect(await answerEverything(page)).toBeGreaterThan(3)
    expect(await keptHere(page)).toEqual([])
    expect(await lyingAbout(page)).not.toContain(canary)

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Gem som fil' }).click(),
    ])
    const file = await download.path()
    expect(download.suggestedFilename()).toBe(`kun-mig-${tool}.html`)
    expect(readFileSync(file, 'utf8').split(canary).length).toBeGreaterThan(texts)
    await page.getByRole('button', { name: 'Udskriv' }).click()

    await page.getByRole('button', { name: 'Ryd det hele' }).click()
    await page.getByRole('button', { name: 'Ryd det', exact: true }).click()
    await expect(page.getByText('Alt er ryddet.')).toBeVisible()
    expect(await filledIn(page)).toBe(0)
    await page.getByLabel('Åbn en gemt fil').setInputFiles(file)
    await expect(page.getByText('Filen er åbnet.')).toBeVisible()
    expect(await filledIn(page)).toBe(texts)

    await page.getByLabel('Husk det på denne enhed').check()
    expect(await keptHere(page)).toHaveLength(1)
    await page.getByRole('link', { name: 'Tilbage til værktøjet' }).hover()
    await page.waitForLoadState('networkidle')
    expect(sent).toEqual([])

    // Leaving and coming back asks the server for pages, and tells it nothing; what was to be kept is here again.
    await page.getByRole('link', { name: 'Tilbage til værktøjet' }).click()
    await expect(page).toHaveURL(new RegExp(`/tools/${tool}$`))
    await openOwn(page, tool)
    await expect.poll(() => filledIn(page)).toBe(texts)
    await page.getByLabel('Husk det på denne enhed').uncheck()
    expect(await keptHere(page)).toEqual([])
    expect(sent.length).toBeGreaterThan(0)
    expect(sent.filter((one) => one.includes(canary))).toEqual([])
  })

test('what is nowhere else is not lost by leaving; a file of another tool is refused and changes nothing', async ({
  page,
}) => {
  // As one comes there, so that there is a page to go back to.
  await page.goto('/demo/tools/stress-types')
  await page.getByRole('link', { name: 'Åbn det, der kun er til dig' }).click()
  await expect(page).toHaveURL(/\/own$/)
  await page.waitForLoadState('networkidle')
  const first = page.getByRole('textbox').first()
  await first.click()
  await first.fill('Skiftehold')
  await expectAsked(page, () => page.getByRole('link', { name: 'Tilbage til værktøjet' }).click({ noWaitAfter: true }))
  await expectAsked(page, () => page.evaluate(() => history.back()))
  await expect(first).toHaveValue('Skiftehold')
  const buffer = Buffer.from(
    '<script type="application/json" id="trivselsrum">{"tool":"role-model","answers":{}}</script>',
  )
  await page.getByLabel('Åbn en gemt fil').setInputFiles({ name: 'a.html', mimeType: 'text/html', buffer })
  await expect(page.getByText('Filen er ikke gemt fra dette værktøj.')).toBeVisible()
  await expect(first).toHaveValue('Skiftehold')
})

test('what is counted and worth a thought is said without judging, by keyboard, on a phone, in the dark', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.setViewportSize({ width: 360, height: 740 })
  await openOwn(page, 'role-model')
  const compass = page.getByRole('region', { name: 'Mine faresignaler' })
  await compass.getByLabel('Jeg har hovedpine.').focus()
  await page.keyboard.press('Space')
  await expect(compass.getByText('1 af 9')).toBeVisible()
  const statements = page.getByRole('region', { name: 'Fem udsagn om mig som leder' })
  await expect(statements.getByText('Værd at tænke over')).toHaveCount(0)
  await statements.getByRole('radio').first().focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowRight')
  await expect(statements.getByRole('radio', { name: 'Uenig', exact: true }).first()).toBeChecked()
  await expect(statements.getByText('Værd at tænke over')).toBeVisible()
  const faults = await faultsOf(page)
  await page.goto('/?language=en')
  await openOwn(page, 'spot-strain')
  await expect(page.getByText('Nothing is sent', { exact: false }).first()).toBeVisible()
  expect([...faults, ...(await faultsOf(page))]).toEqual([])
})

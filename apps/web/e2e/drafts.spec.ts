import type { Page } from '@playwright/test'
import { beginPolicy, choosePolicyForm } from '@trivselsrum/contracts/policies'
import { expect, faultsOf, signUp, test } from './journey'
import { callAs, newColleague } from './people'

/** A policy whose draft begins from its template; gives the address of its pages. */
async function beginDraft(owner: Page, home: string): Promise<string> {
  const [call, company] = [callAs(owner), home.slice(1)]
  const { id } = await call(
    beginPolicy,
    { params: { company }, body: { title: 'Leveregler', language: 'da' } },
    { idempotencyKey: crypto.randomUUID() },
  )
  await call(choosePolicyForm, {
    params: { company, policy: id },
    body: { form: 'rules', startsFrom: 'template' },
  })
  return `${home}/policies/${id}`
}

const textOf = (page: Page) => page.getByRole('textbox', { name: 'Teksten' })
/** Whether what was written has reached the server, as the page says it. */
const stateOf = (page: Page) => page.locator('[data-status]')

async function openDraft(page: Page, at: string) {
  await page.goto(`${at}/draft`)
  await expect(textOf(page)).toBeVisible()
  await expect(stateOf(page)).toHaveText('Alt er gemt')
}

/** Writes a paragraph of its own after the last. */
async function write(page: Page, words: string) {
  await textOf(page).locator('p').last().click()
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await page.keyboard.type(words)
}

/** Puts something on the clipboard as another program would, and into the text. */
async function paste(page: Page, html: string) {
  await textOf(page).evaluate((element, html) => {
    const data = new DataTransfer()
    data.setData('text/html', html)
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  }, html)
}

test('two write at once and see each other; a leader reads along and writes nothing', async ({ page, browser }) => {
  const { home } = await signUp(page)
  const at = await beginDraft(page, home)
  const [amo, leader] = [
    await newColleague(browser, page, home, { name: 'Åse Ørsted', role: 'amo' }),
    await newColleague(browser, page, home, { name: 'Bo Lund', role: 'leader' }),
  ]
  await openDraft(page, at)
  await openDraft(amo, at)
  await leader.goto(`${at}/draft`)
  await expect(page.getByText('Her er også: Åse Ørsted')).toBeVisible()
  await expect(page.getByText('Bo Lund (læser med)')).toBeVisible()
  await write(page, 'Vi siger godmorgen.')
  await expect(textOf(amo)).toContainText('Vi siger godmorgen.')
  await expect(amo.locator('.caret-name')).toHaveText('Karen Holm')
  await write(amo, 'Vi holder pause sammen.')
  await expect(textOf(page)).toContainText('Vi holder pause sammen.')
  const read = leader.getByRole('article', { name: 'Teksten' })
  await expect(read).toContainText('Vi holder pause sammen.')
  await expect(leader.getByRole('toolbar')).toHaveCount(0)
  await read.click()
  await leader.keyboard.type('Jeg skriver alligevel')
  await expect(read).not.toContainText('alligevel')
  await expect(stateOf(page)).toHaveText('Alt er gemt')
  expect(await faultsOf(leader)).toEqual([])
  await page.setViewportSize({ width: 320, height: 640 })
  // However far down one writes, it says whether it is saved.
  await textOf(page)
    .locator('p')
    .last()
    .evaluate((last) => last.scrollIntoView({ block: 'start' }))
  await expect(stateOf(page)).toBeInViewport()
  expect(await faultsOf(page)).toEqual([])
  await Promise.all([amo, leader].map((one) => one.context().close()))
})

test('what is written without a connection survives it, and the page', async ({ page, context, mayFail }) => {
  mayFail.patterns.push(/ERR_INTERNET_DISCONNECTED|WebSocket connection/)
  const { home } = await signUp(page)
  const at = await beginDraft(page, home)
  await openDraft(page, at)
  await write(page, 'Før hullet.')
  await context.setOffline(true)
  await expect(stateOf(page)).toContainText('Ingen forbindelse')
  await write(page, 'Skrevet i tunnelen.')
  // The tab goes, and comes back where there is a connection again.
  await page.goto('about:blank')
  await context.setOffline(false)
  await openDraft(page, at)
  await expect(textOf(page)).toContainText('Før hullet.')
  await expect(textOf(page)).toContainText('Skrevet i tunnelen.')
  await page.evaluate(async () => {
    for (const { name } of await indexedDB.databases()) if (name) indexedDB.deleteDatabase(name)
  })
  await openDraft(page, at)
  await expect(textOf(page)).toContainText('Skrevet i tunnelen.')
})

test('text from Word comes in clean; a version is named, compared and gone back to', async ({ page }) => {
  const { home } = await signUp(page)
  const at = await beginDraft(page, home)
  await openDraft(page, at)
  await page.goto(`${at}/versions`)
  await page.getByLabel('Gem udkastet som en version').fill('Skabelonen')
  await page.getByRole('button', { name: 'Gem versionen' }).click()
  await expect(page.getByRole('link', { name: 'Skabelonen' })).toBeVisible()
  await openDraft(page, at)
  await write(page, '')
  await paste(
    page,
    `<h1 style='color:red'>Fra Word</h1><p class=MsoNormal style='mso-x:1'>Vi <b>hilser</b><del>ikke</del>.</p><p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>&middot;</span>Først</p><table><tr><td>Celle</td></tr></table>`,
  )
  const text = textOf(page)
  await expect(text.getByRole('heading', { level: 2, name: 'Fra Word' })).toBeVisible()
  await expect(text.getByRole('listitem').filter({ hasText: 'Først' })).toBeVisible()
  await expect(text.locator('strong', { hasText: 'hilser' })).toBeVisible()
  await expect(text.locator('table, [style], .MsoNormal, del')).toHaveCount(0)
  await expect(stateOf(page)).toHaveText('Alt er gemt')
  await page.goto(`${at}/versions`)
  expect(await faultsOf(page)).toEqual([])
  await page.getByRole('link', { name: 'Skabelonen' }).click()
  await page.getByRole('link', { name: 'Sammenlign med udkastet' }).click()
  await expect(page.getByText(/^\d+ ord er kommet til, .+ i \d+ afsnit\.$/)).toBeVisible()
  await expect(page.locator('ins', { hasText: 'hilser' }).first()).toContainText('tilføjet')
  expect(await faultsOf(page)).toEqual([])
  await page.goBack()
  expect(await faultsOf(page)).toEqual([])
  await page.getByRole('button', { name: 'Gå tilbage til denne version' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Gå tilbage' }).click()
  await expect(textOf(page)).toBeVisible()
  await expect(textOf(page)).not.toContainText('Fra Word')
  await page.goto(`${at}/versions`)
  await expect(page.getByRole('row', { name: /Før I gik tilbage/ })).toBeVisible()
})

test('without script the draft is there to be read, with a word that writing needs script', async ({
  page,
  browser,
}) => {
  const { home } = await signUp(page)
  const at = await beginDraft(page, home)
  const options = { baseURL: new URL(page.url()).origin, locale: 'da-DK', javaScriptEnabled: false }
  const plain = await browser.newContext({ ...options, storageState: await page.context().storageState() })
  const reading = await plain.newPage()
  await reading.goto(`${at}/draft`)
  expect(await reading.getByRole('main').innerHTML()).toContain(
    'For at skrive i det skal din browser kunne køre script',
  )
  await expect(reading.getByRole('region', { name: 'Teksten' })).toBeVisible()
  await plain.close()
})

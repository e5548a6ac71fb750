import type { Page } from '@playwright/test'
import { planWorkshop } from '@trivselsrum/contracts/workshops'
import { expect, faultsOf, signUp, test } from './journey'
import { callAs, newColleague } from './people'

const names = ['Anna', 'Bo', 'Cille', 'Dan', 'Eva']

/** A workshop of «Sæt dialogen i gang» with five by name, past the pages; gives the address of its page. */
async function newWorkshop(owner: Page, home: string): Promise<string> {
  const { id } = await callAs(owner)(
    planWorkshop,
    {
      params: { company: home.slice(1) },
      body: { tool: 'dialogue', language: 'da', title: 'Tal om det', startsAt: new Date().toISOString(), names },
    },
    { idempotencyKey: crypto.randomUUID() },
  )
  return `${home}/workshops/${id}`
}

async function begin(page: Page, at: string) {
  await page.goto(`${at}/hold`)
  await page.getByRole('button', { name: 'Begynd workshoppen' }).click()
  await expect(stepOf(page, 'Velkommen')).toBeVisible()
}

const stepOf = (page: Page, name: string) => page.getByRole('heading', { level: 2, name })
const goTo = (page: Page, name: RegExp) => page.getByRole('listitem').getByRole('button', { name }).click()
/** Whether what was written has reached the server, as the page says it. */
const saveStateOf = (page: Page) => page.locator('[data-following]')
const isSaved = (page: Page) => expect(saveStateOf(page)).toHaveText('Alt er gemt')
/** Counts the tones that a page strikes, from its next address on: a bell is three, and rings twice. */
async function countTones(page: Page) {
  await page.addInitScript(() => {
    const { start } = OscillatorNode.prototype
    const counted = Object.assign(window, { tones: 0 })
    OscillatorNode.prototype.start = function (...when) {
      counted.tones++
      start.apply(this, when)
    }
  })
  return () => page.evaluate(() => (window as Window & { tones?: number }).tones)
}

const boxOf = (page: Page) => page.getByRole('textbox', { name: /^Skriv en note/ }).first()

test('whoever leads is followed by the projector; partners meet by name; the bell sounds; two press next; another takes over', async ({
  page,
  context,
  browser,
  mayFail,
}) => {
  mayFail.patterns.push(/409|WebSocket/)
  const { home } = await signUp(page)
  const at = await newWorkshop(page, home)
  const screen = await context.newPage()
  // The clock of the projector's computer is an hour off.
  await screen.clock.setSystemTime(Date.now() + 3_600_000)
  await screen.goto(`${at}/screen`)
  await expect(screen.getByText('Vi begynder om lidt')).toBeVisible()
  await begin(page, at)
  await expect(stepOf(screen, 'Velkommen')).toBeVisible()

  await page.getByRole('button', { name: 'Start 15 min.' }).click()
  await expect(screen.getByRole('timer')).toHaveText(/^14:5\d$/)
  await page.getByRole('button', { name: 'Læg 5 min. til' }).click()
  await expect(screen.getByRole('timer')).toHaveText(/^19:\d\d$/)
  await page.getByRole('button', { name: 'Pause' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Fortsæt' })).toBeFocused()
  await expect(screen.getByText('Pause').first()).toBeVisible()
  await page.reload()
  await expect(page.getByRole('timer')).toHaveText(/^19:\d\d$/)

  await isSaved(page)
  await page.keyboard.press('ArrowRight')
  await expect(stepOf(page, 'Film')).toBeVisible()
  await goTo(page, /^Dialogkort to og to/)
  await page.getByRole('button', { name: 'Begynd første runde' }).click()
  const groups = page.getByRole('list', { name: 'Find din makker' }).getByRole('listitem')
  await expect(groups).toHaveCount(2)
  expect((await groups.allInnerTexts()).flatMap((text) => text.split(' · ')).sort()).toEqual(names)
  await expect(screen.getByRole('list', { name: 'Find din makker' }).getByRole('listitem')).toHaveText(
    await groups.allInnerTexts(),
  )
  await expect(screen.getByRole('timer')).toHaveText(/^(5:00|4:5\d)$/)
  await page.getByText('I rummet: 5').click()
  await page.getByLabel('Navn').fill('Frida')
  await page.getByRole('button', { name: 'Tilføj' }).click()
  await expect(screen.getByText('Med fra næste klokke: Frida.')).toBeVisible()
  const before = await groups.allInnerTexts()
  await page.getByRole('button', { name: 'Ring, og find nye makkere' }).click()
  await expect(groups).toHaveCount(3)
  await expect(page.getByText('Kort 2 af 24')).toBeVisible()
  for (const text of await groups.allInnerTexts()) expect(before).not.toContain(text)
  expect(await faultsOf(page)).toEqual([])
  expect(await faultsOf(screen)).toEqual([])

  // A second window of the same person that has not heard yet where the workshop is.
  const late = await context.newPage()
  let isDeaf = true
  const tones = await countTones(late)
  await late.clock.install()
  await late.routeWebSocket(/\/live$/, () => {})
  await late.route(/\/events\?/, (route) =>
    isDeaf ? route.fulfill({ json: { events: [], head: 0, now: new Date().toISOString() } }) : route.continue(),
  )
  await late.goto(`${at}/hold`)
  await isSaved(late)
  await expect(late.getByRole('timer')).toHaveText(/^[1-5]:\d\d$/)
  // Whatever is pressed lets it sound.
  await late.getByText('Kort 2 af 24').click()
  await expect(late.getByRole('button', { name: 'Klokken kan høres. Slå lyden fra' })).toBeVisible()
  expect(await tones()).toBe(0)
  await late.clock.fastForward('05:00')
  await expect.poll(tones).toBe(6)
  await page.getByRole('button', { name: 'Næste', exact: true }).click()
  await expect(stepOf(page, 'Saml op')).toBeVisible()
  await late.getByRole('button', { name: 'Næste', exact: true }).click()
  await expect(late.getByText('Workshoppen er allerede gået videre')).toBeVisible()
  isDeaf = false
  await expect(stepOf(late, 'Saml op')).toBeVisible()

  const amo = await newColleague(browser, page, home, { name: 'Åse Ørsted', role: 'amo' })
  await amo.goto(`${at}/hold`)
  await expect(amo.getByText('Karen Holm styrer skærmen')).toBeVisible()
  await expect(amo.getByRole('button', { name: 'Næste', exact: true })).toHaveCount(0)
  await amo.getByRole('button', { name: 'Overtag' }).click()
  await expect(page.getByText('Åse Ørsted styrer skærmen')).toBeVisible()
  await boxOf(page).fill('Halv sætning')
  await amo.getByRole('button', { name: 'Forrige', exact: true }).click()
  await expect(stepOf(page, 'Dialogkort to og to')).toBeVisible()
  // What somebody was writing goes along, and can be saved from there.
  const left = page.getByRole('region', { name: 'Du var ved at skrive' })
  await expect(left.getByText('Halv sætning')).toBeVisible()
  await left.getByRole('button', { name: 'Gem', exact: true }).click()
  await expect(left).toBeHidden()
  await isSaved(page)
  await amo.context().close()
})

test('notes written without a connection come through once, and nothing is lost by a reload', async ({
  page,
  context,
  mayFail,
}) => {
  mayFail.patterns.push(/ERR_INTERNET_DISCONNECTED|WebSocket connection/)
  const { home } = await signUp(page)
  const at = await newWorkshop(page, home)
  await begin(page, at)
  await goTo(page, /^Saml op/)
  await boxOf(page).fill('Vi taler om det ved kaffen')
  await boxOf(page).press('Enter')
  await expect(page.getByText('Vi taler om det ved kaffen')).toBeVisible()
  await isSaved(page)
  const screen = await context.newPage()
  await screen.goto(`${at}/screen`)
  await expect(screen.getByText('Vi taler om det ved kaffen')).toBeVisible()
  await screen.close()

  await boxOf(page).fill('a'.repeat(5000))
  await boxOf(page).press('Enter')
  await expect(page.getByText('En note kan højst have 4000 tegn, og her står 5000.')).toBeVisible()
  await context.setOffline(true)
  await boxOf(page).fill('نتحدث معا <b>hver</b> dag')
  await boxOf(page).press('Enter')
  await expect(saveStateOf(page)).toContainText('Ingen forbindelse')
  await boxOf(page).fill('Halvt skrev')
  await expect(page.getByText('Ikke gemt endnu').first()).toBeVisible()
  await context.setOffline(false)
  await isSaved(page)
  await page.reload()
  await expect(page.getByText('نتحدث معا <b>hver</b> dag')).toHaveCount(1)
  await expect(boxOf(page)).toHaveValue('Halvt skrev')
  await boxOf(page).press('Enter')
  await isSaved(page)

  const note = page.getByRole('listitem').filter({ hasText: 'Halvt skrev' })
  await note.getByRole('button', { name: 'Udvælg' }).click()
  await expect(note.getByRole('button', { name: /^Udvalgt/ })).toBeVisible()
  await note.getByRole('button', { name: /^Ret/ }).click()
  await page.getByLabel('Notens tekst').fill('Helt skrevet')
  await page.getByRole('button', { name: 'Gem', exact: true }).click()
  await expect(page.getByText('Helt skrevet')).toBeVisible()
  await isSaved(page)
  expect(await faultsOf(page)).toEqual([])
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await faultsOf(page)).toEqual([])

  await boxOf(page).fill('Ikke tilføjet')
  await expect(page.getByText('Du er ved at skrive noget i: Det tager vi med os.')).toBeVisible()
  await page.getByRole('button', { name: 'Afslut, og se, hvad I skrev' }).click()
  await expect(page).toHaveURL(new RegExp(`${at}$`))
})

import type { Page } from '@playwright/test'
import { readCompanyTool } from '@trivselsrum/contracts/toolbox'
import { addWorkshopNote, startWorkshop } from '@trivselsrum/contracts/workshop-holding'
import { planWorkshop, readWorkshop } from '@trivselsrum/contracts/workshops'
import { enterDemo, expect, faultsOf, signUp, test } from './journey'
import { callAs } from './people'
import { phoneWithoutScript } from './planning'

const dialogue = (home: string) => `${home}/tools/dialogue`

/** What the company has of its own in tool 2. */
const ownOf = async (page: Page, home: string) =>
  (await callAs(page)(readCompanyTool, { params: { company: home.slice(1), tool: 'dialogue' }, query: {} })).adaptation

/** Once the page's script is there. */
const readyToAdapt = (page: Page) => expect(page.getByRole('button', { name: 'Et kort mere' })).toBeVisible()

/** Holds the scripts of the next page back until they are let come: so long one writes on what the server made. */
async function holdScripts(page: Page) {
  let come = () => {}
  const held = new Promise<void>((done) => {
    come = done
  })
  const scripts = /\/_next\/static\/.*\.js/
  await page.route(scripts, (route) => held.then(() => route.continue()))
  return async () => {
    come()
    await readyToAdapt(page)
    await page.unroute(scripts)
  }
}

const saved = 'Tilpasningen er gemt. Workshops, I planlægger fra nu af, begynder med den.'

test('from the eleven tools to one of them, adapted with a card of one’s own, and back to what was published', async ({
  page,
}) => {
  const { home } = await signUp(page)
  await page.goto(`${home}/tools`)
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(11)
  await page.getByRole('link', { name: 'Sæt dialogen i gang', exact: true }).click()
  await expect(page.getByRole('link', { name: 'Planlæg en workshop', exact: true })).toBeVisible()
  await page.getByText('Dialogkort', { exact: true }).first().click()
  await expect(page.getByRole('listitem').filter({ hasText: 'søvn' }).first()).toBeVisible()

  await page.getByRole('link', { name: 'Tilpas værktøjet' }).click()
  await page.getByLabel('Eget kort 1').fill('Hvordan er skiftet fra nat til dag?')
  await page.getByRole('button', { name: 'Et kort mere' }).click()
  await page.getByLabel('Eget kort 3').fill('Hvad giver dig energi?')
  await page.getByLabel('Minutter').first().fill('20')
  await page.getByLabel('Nummer i rækken').last().fill('2')
  await page.getByLabel('Spring over').nth(1).check()
  await page.getByRole('button', { name: 'Gem tilpasningen' }).click()
  await expect(page.getByText(saved)).toBeVisible()
  await expect(page.getByText('Springes over hos jer')).toBeVisible()
  const { own, order, steps } = await ownOf(page, home)
  expect(own.cards?.map(({ text }) => text)).toEqual(['Hvordan er skiftet fra nat til dag?', 'Hvad giver dig energi?'])
  expect(order).toHaveLength(4)
  expect(Object.values(steps)).toEqual(expect.arrayContaining([{ minutes: 20 }, { isSkipped: true }]))

  await page.getByRole('link', { name: 'Tilpas værktøjet' }).click()
  await page.getByText('Vil du begynde forfra?').click()
  await page.getByRole('button', { name: 'Begynd forfra med det oprindelige' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Begynd forfra med det oprindelige' }).click()
  await expect(page.getByText('Værktøjet er igen, som det var fra begyndelsen.')).toBeVisible()
  expect((await ownOf(page, home)).own).toEqual({})
})

test('it is adapted without script on a phone; what is refused is said at its field, and nothing typed is lost', async ({
  page,
  browser,
}) => {
  const { home } = await signUp(page)
  const phone = await phoneWithoutScript(browser, page)
  await phone.goto(`${dialogue(home)}/adaptation`)
  await phone.getByLabel('Filmens adresse').fill('http://example.dk/film')
  await phone.getByLabel('Eget kort 1').fill('Hvem spiser du frokost med?')
  await phone.getByRole('button', { name: 'Gem tilpasningen' }).click()
  await expect(phone.getByText('Skal være en adresse, der begynder med https://.')).toBeVisible()
  await expect(phone.getByLabel('Eget kort 1')).toHaveValue('Hvem spiser du frokost med?')
  await phone.getByLabel('Filmens adresse').fill('https://example.dk/film')
  await phone.getByRole('button', { name: 'Gem tilpasningen' }).click()
  await expect(phone.getByText(saved)).toBeVisible()
  await expect(phone.getByText('Hvem spiser du frokost med?')).toBeAttached()
  expect((await ownOf(page, home)).films).toEqual({ film: 'https://example.dk/film' })
  await phone.context().close()
})

test('of two who adapt at once the second sees what the first saved, beside their own words; a workshop has its own, and loses nothing', async ({
  page,
  context,
}) => {
  const { home } = await signUp(page)
  const other = await context.newPage()
  for (const one of [page, other]) {
    await one.goto(`${dialogue(home)}/adaptation`)
    await readyToAdapt(one)
  }
  await other.getByLabel('Eget kort 1').fill('Hvad siger I om pauser?')
  await other.getByRole('button', { name: 'Gem tilpasningen' }).click()
  await expect(other.getByText(saved)).toBeVisible()
  await page.getByLabel('Eget kort 1').fill('Hvad siger I om tempo?')
  await page.getByRole('button', { name: 'Gem tilpasningen' }).click()
  await expect(page.getByText('En anden har tilpasset værktøjet imens')).toBeVisible()
  await expect(page.getByText('Det har Karen Holm gemt')).toBeVisible()
  await expect(page.getByText('Hvad siger I om pauser?')).toBeVisible()
  await expect(page.getByLabel('Eget kort 1')).toHaveValue('Hvad siger I om tempo?')
  await page.getByRole('button', { name: 'Gem tilpasningen' }).click()
  await expect(page.getByText(saved)).toBeVisible()

  const [call, company] = [callAs(page), home.slice(1)]
  const plan = {
    tool: 'dialogue',
    language: 'da',
    title: 'Fredagssnak',
    startsAt: new Date(Date.now() + 86_400_000).toISOString(),
  } as const
  const key = { idempotencyKey: crypto.randomUUID() }
  const { id: workshop } = await call(planWorkshop, { params: { company }, body: plan }, key)
  const comeScripts = await holdScripts(page)
  await page.goto(`${home}/workshops/${workshop}/adaptation`, { waitUntil: 'commit' })
  await expect(page.getByLabel('Eget kort 1')).toHaveValue('Hvad siger I om tempo?')
  await page.getByLabel('Eget kort 1').fill('Kun i dag?')
  await comeScripts()
  await expect(page.getByLabel('Eget kort 1')).toHaveValue('Kun i dag?')
  await page.getByLabel('Eget felt 1').fill('Til næste gang')
  await page.getByRole('button', { name: 'Gem tilpasningen' }).click()
  await expect(page).toHaveURL(`${home}/workshops/${workshop}?saved=adapted`)
  const { adaptation } = await call(readWorkshop, { params: { company, workshop } })
  expect(adaptation.own.cards?.map(({ text }) => text)).toEqual(['Kun i dag?'])
  expect((await ownOf(page, home)).own.cards?.map(({ text }) => text)).toEqual(['Hvad siger I om tempo?'])

  // What something is written in is not taken away, and that is said there.
  await call(startWorkshop, { params: { company, workshop } })
  const box = adaptation.own.groups?.[0]?.id ?? ''
  const note = { id: crypto.randomUUID(), activity: 'groups', box, text: 'Spørg natholdet' }
  await call(addWorkshopNote, { params: { company, workshop }, body: note })
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto(`${home}/workshops/${workshop}/adaptation`)
  await readyToAdapt(page)
  await page.getByLabel('Eget felt 1').fill('')
  await page.getByLabel('Eget kort 1').fill('Også i morgen?')
  await page.getByRole('button', { name: 'Gem tilpasningen' }).click()
  await expect(page.getByLabel('Eget felt 1')).toHaveAccessibleDescription('Der er skrevet noget her')
  await expect(page.getByLabel('Eget kort 1')).toHaveValue('Også i morgen?')
  expect(await faultsOf(page)).toEqual([])
})

test('every page of the toolbox is good on a phone, in the dark, in English, and says where to begin', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.setViewportSize({ width: 360, height: 740 })
  await enterDemo(page)
  await page.goto('/?language=en')
  await page.goto('/demo/tools')
  await expect(page.getByRole('heading', { name: 'Begin here' })).toBeVisible()
  await expect(page.getByText('The latest assessment points here').first()).toBeVisible()
  const faults = await faultsOf(page)
  for (const path of ['role-model', 'maturity/adaptation']) {
    await page.goto(`/demo/tools/${path}`)
    faults.push(...(await faultsOf(page)))
  }
  expect(faults).toEqual([])
})

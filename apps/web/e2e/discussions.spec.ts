import type { Page } from '@playwright/test'
import { dayOf } from '@trivselsrum/toolkit/day'
import { enterDemo, expect, faultsOf, signUp, test } from './journey'

const today = dayOf(new Date())
const year = Number(today.slice(0, 4))

/** The address of a point of this year's discussion. */
const point = (home: string, part: string, of = year) => `${home}/discussions/${of}/${part}`

/** Begins this year's discussion from the empty page; lands on its draft. */
async function begin(page: Page, home: string) {
  await page.goto(`${home}/discussions`)
  await page.getByRole('button', { name: `Begynd drøftelsen for ${year}` }).click()
  await expect(page.getByRole('heading', { level: 1, name: `Årlig arbejdsmiljødrøftelse ${year}` })).toBeVisible()
}

/** What was pressed is saved only once the page it leads to is there: whoever goes elsewhere before breaks it off. */
const saveAndGoOn = (page: Page) => page.getByRole('button', { name: 'Gem og gå videre' }).click()

/** Fills in every point, one after the other, as the page leads; lands on the draft. */
async function fillIn(page: Page, home: string, heldOn: string, of = year) {
  await page.goto(point(home, 'meeting', of))
  await page.getByLabel('Dato').fill(heldOn)
  await page.getByLabel('Karen Holm').check()
  await page.getByLabel('Andre deltagere').fill('Åse Ørsted')
  await saveAndGoOn(page)
  await expect(page.getByRole('heading', { level: 1, name: 'Året, der gik' })).toBeVisible()
  for (const goal of await page.getByRole('group').all()) await goal.getByLabel('Delvist nået').check()
  await saveAndGoOn(page)
  for (const [title, text] of [
    ['Hvad samarbejdet skal handle om', 'Støjen i hallen'],
    ['Mål for det kommende år', 'Ingen arbejder alene efter kl. 18\nFærre afbrydelser'],
    ['Hvem der er med, og hvordan I mødes', 'AMO mødes hver måned. Karen indkalder.'],
    ['Uddannelse og viden', 'Karen tager et kursus.'],
  ] as const) {
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
    await page.getByRole('textbox').fill(text)
    await saveAndGoOn(page)
  }
  await expect(page.getByRole('heading', { level: 1, name: 'Beslutninger' })).toBeVisible()
  await page.getByRole('textbox').fill('Køb støjskærme inden påske')
  await page.getByRole('button', { name: 'Gem og se det hele' }).click()
  await expect(page.getByText('Ingen punkter mangler')).toBeVisible()
}

async function conclude(page: Page) {
  await page.getByRole('button', { name: 'Afslut drøftelsen' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Afslut', exact: true }).click()
  await expect(page.getByText(/Den ligger fast\.$/)).toBeVisible()
}

test('the discussion is held from the empty page to the printed document, and a decision becomes an action', async ({
  page,
}) => {
  const { home } = await signUp(page)
  await page.getByRole('link', { name: 'Årlig drøftelse' }).click()
  await expect(page.getByRole('heading', { name: 'I har ikke holdt en her endnu' })).toBeVisible()
  await begin(page, home)
  await expect(page.getByText('5 punkter mangler')).toBeVisible()
  await page.getByRole('link', { name: 'Gå videre: Hvornår og hvem' }).click()
  await fillIn(page, home, today)
  await conclude(page)

  const downloads: string[] = []
  for (const name of ['Hent som PDF', 'Hent som Word']) {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name }).click()])
    downloads.push(download.suggestedFilename())
  }
  expect(downloads).toEqual([`arbejdsmiljoedroeftelse-${year}.pdf`, `arbejdsmiljoedroeftelse-${year}.docx`])

  await page.getByRole('link', { name: 'Lav et tiltag af: Køb støjskærme inden påske' }).click()
  await expect(page.getByLabel('Hvad vil I gøre?')).toHaveValue('Køb støjskærme inden påske')
  await page.getByLabel('Organisationen').check()
  await page.getByRole('button', { name: 'Lav tiltaget' }).click()
  await page.getByRole('link', { name: `Den årlige arbejdsmiljødrøftelse ${year}` }).click()
  await expect(page).toHaveURL(`${home}/discussions/${year}`)
})

test('it is concluded when nothing is missing and it has been held, and then never changes', async ({ page }) => {
  const { home } = await signUp(page)
  await begin(page, home)
  const conclusion = page.getByRole('region', { name: 'Afslut drøftelsen' })
  await expect(conclusion.getByRole('listitem')).toHaveText([
    'datoen',
    'mindst én deltager',
    'hvad samarbejdet skal handle om',
    'mindst ét mål',
    'hvem der er med, og hvordan I mødes',
    'uddannelse eller viden',
  ])
  await expect(conclusion.getByRole('button')).toHaveCount(0)
  await fillIn(page, home, `${year + 1}-12-31`)
  await page.getByRole('button', { name: 'Afslut drøftelsen' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Afslut', exact: true }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Drøftelsen er ikke holdt endnu' })).toBeVisible()
  await page.goto(point(home, 'meeting'))
  await page.getByLabel('Dato').fill(today)
  await saveAndGoOn(page)
  await expect(page.getByRole('heading', { level: 1, name: 'Året, der gik' })).toBeVisible()
  await page.goto(`${home}/discussions/${year}`)
  await conclude(page)
  await expect(page.getByRole('link', { name: /^(Ret|Udfyld):/ })).toHaveCount(0)
  await page.goto(point(home, 'goals'))
  await expect(page).toHaveURL(`${home}/discussions/${year}`)
  await expect(page.getByRole('link', { name: `Begynd drøftelsen for ${year}` })).toHaveCount(0)
})

test('two people at one point: the second sees what the first saved, beside their own words, and settles it', async ({
  page,
  context,
}) => {
  const { home } = await signUp(page)
  await begin(page, home)
  const other = await context.newPage()
  await page.goto(point(home, 'goals'))
  await other.goto(point(home, 'goals'))
  await other.getByRole('textbox').fill('Færre møder')
  await saveAndGoOn(other)
  await expect(other.getByRole('heading', { level: 1, name: /^Hvem der er med/ })).toBeVisible()
  await page.getByRole('textbox').fill('Flere pauser')
  await saveAndGoOn(page)
  await expect(page.getByRole('alert').filter({ hasText: 'En anden har gemt imens' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Det har Karen Holm gemt' })).toBeVisible()
  await expect(page.getByText('Færre møder', { exact: true })).toBeVisible()
  await expect(page.getByRole('textbox')).toHaveValue('Flere pauser')
  await page.getByRole('textbox').fill('Færre møder\nFlere pauser')
  await saveAndGoOn(page)
  await expect(page.getByRole('heading', { level: 1, name: /^Hvem der er med/ })).toBeVisible()
  await page.goto(`${home}/discussions/${year}`)
  for (const goal of ['Færre møder', 'Flere pauser']) await expect(page.getByText(goal, { exact: true })).toBeVisible()
})

test('one held on paper is entered, its goals are asked about this year, and all of it works without script', async ({
  page,
  browser,
  baseURL,
}) => {
  const { home } = await signUp(page)
  const plain = await browser.newContext({
    baseURL: baseURL ?? '',
    javaScriptEnabled: false,
    storageState: await page.context().storageState(),
    viewport: { width: 360, height: 740 },
  })
  const phone = await plain.newPage()
  await phone.goto(`${home}/discussions`)
  await phone.getByText('Holdt I en på papir?').click()
  await phone.getByLabel('År', { exact: true }).selectOption(String(year - 1))
  await phone.getByRole('button', { name: 'Skriv den ind' }).click()
  await fillIn(phone, home, `${year - 1}-11-18`, year - 1)
  await phone.getByRole('button', { name: 'Afslut', exact: true }).click()
  await expect(phone.getByText(/Den ligger fast\.$/)).toBeVisible()
  await begin(phone, home)
  await phone.goto(point(home, 'review'))
  const goal = phone.getByRole('group', { name: 'Ingen arbejder alene efter kl. 18' })
  await goal.getByLabel('Nået', { exact: true }).check()
  await goal.getByLabel('Bemærkning').fill('Siden påske')
  await saveAndGoOn(phone)
  await expect(phone.getByRole('heading', { level: 1, name: 'Hvad samarbejdet skal handle om' })).toBeVisible()
  await phone.goto(`${home}/discussions/${year}`)
  await expect(phone.getByRole('row').filter({ hasText: 'Siden påske' })).toContainText('Nået')
  await expect(phone.getByText('om hvert af målene fra sidst er nået')).toBeVisible()
  await phone.goto(`${home}/discussions`)
  await phone.getByLabel('Hvornår lavede I den seneste APV?').fill(`${year - 4}-01-02`)
  await phone.getByRole('button', { name: 'Gem datoen' }).click()
  await expect(phone.getByText(`Skulle være fornyet senest 2. januar ${year - 1}`)).toBeVisible()
  await plain.close()
})

for (const language of ['da', 'en'] as const)
  test(`every page of it is good on a phone in ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await enterDemo(page)
    await page.goto(`/?language=${language}`)
    const faults: string[] = []
    for (const path of ['', `/${year - 1}`, `/${year}`, `/${year}/meeting`, `/${year}/review`, `/${year}/goals`]) {
      await page.goto(`/demo/discussions${path}`)
      faults.push(...(await faultsOf(page)))
    }
    expect(faults).toEqual([])
  })

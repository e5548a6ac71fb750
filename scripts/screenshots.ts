// Takes the pictures of the README and of docs/, of the made-up company as it is now:
//   npm run screenshots
import { mkdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium, type Page } from '@playwright/test'
import { enterDemo } from '@trivselsrum/contracts/installation'
import { findBrowser } from './browser.ts'
import { startProduct } from './start-product.ts'

const folder = fileURLToPath(new URL('../docs/screenshots/', import.meta.url))
const workshops = '/api/companies/demo/workshops'
const wide = { width: 1280, height: 860 }
const phone = { width: 360, height: 740 }

interface Picture {
  name: string
  /** Nothing where the made-up company has nothing of the kind. */
  path: (places: Places) => string | undefined | Promise<string | undefined>
  size: typeof wide
  theme?: 'dark'
  /** As somebody sees it who is not signed in. */
  isPublic?: true
  /** The whole page instead of what fits the screen. */
  isWhole?: true
  prepare?: (page: Page) => Promise<void>
}

interface Places {
  open: string
  latest: string
  first: string
  /** The one that each answered alone, by name. */
  named: string
  /** Where a link leads into a round that is opened for the picture: from then on the round is seen on other pages. */
  link: () => Promise<string>
  /** The draft that is written on. */
  draft: string | undefined
  /** The consultation that is open, and where a link leads into it. */
  consultation: string | undefined
  consultationLink: string | undefined
  /** The text that was adopted last. */
  edition: string | undefined
  /** A workshop that was held and finished. */
  finished: string | undefined
  /** One that is held for the pictures: from then on it is seen on other pages. */
  held: () => Promise<string>
}

// What shows the company as it is comes before what something is made for.
const pictures: Picture[] = [
  { name: 'front', path: () => '/', size: wide, isPublic: true },
  { name: 'overview', path: () => '/demo', size: wide },
  { name: 'overview-dark', path: () => '/demo', size: wide, theme: 'dark' },
  { name: 'overview-phone', path: () => '/demo', size: phone },
  { name: 'sheet-phone', path: ({ open }) => `/demo/rounds/${open}/sheet`, size: phone, prepare: chooseScore },
  {
    name: 'sheet-phone-dark',
    path: ({ open }) => `/demo/rounds/${open}/sheet`,
    size: phone,
    theme: 'dark',
    prepare: chooseScore,
  },
  { name: 'result', path: ({ latest }) => `/demo/rounds/${latest}`, size: wide, isWhole: true },
  { name: 'history', path: () => '/demo/history', size: wide, isWhole: true },
  { name: 'result-by-department', path: ({ named }) => `/demo/rounds/${named}`, size: wide, isWhole: true },
  { name: 'plan', path: () => '/demo/plan', size: wide, isWhole: true },
  { name: 'plan-board', path: () => '/demo/plan/board', size: wide },
  { name: 'plan-board-phone', path: () => '/demo/plan/board', size: phone },
  { name: 'plan-timeline', path: () => '/demo/plan/timeline', size: wide, isWhole: true },
  { name: 'members', path: () => '/demo/members', size: wide },
  { name: 'guest-phone', path: ({ link }) => link(), size: phone, isPublic: true },
  { name: 'guest-sheet-phone', path: ({ link }) => link(), size: phone, isPublic: true, prepare: beginAsGuest },
  { name: 'draft', path: ({ draft }) => draft, size: wide, prepare: writeAlong },
  { name: 'consultation-phone', path: ({ consultationLink }) => consultationLink, size: phone, isPublic: true },
  { name: 'consultation-work', path: ({ consultation }) => consultation, size: wide, isWhole: true },
  { name: 'edition', path: ({ edition }) => edition, size: wide, isWhole: true },
  { name: 'toolbox', path: () => '/demo/tools', size: wide },
  { name: 'workshop', path: ({ finished }) => finished, size: wide, isWhole: true },
  { name: 'hold', path: async ({ held }) => `${await held()}/hold`, size: wide, prepare: gatherUp },
  { name: 'hold-cards', path: async ({ held }) => `${await held()}/hold`, size: wide, prepare: pairUp },
  { name: 'screen-dark', path: async ({ held }) => `${await held()}/screen`, size: wide, theme: 'dark' },
  { name: 'own-tool-phone', path: () => '/demo/tools/role-model/own', size: phone, prepare: chooseColour },
  { name: 'comparison', path: ({ first, latest }) => `/demo/comparison?one=${first}&other=${latest}`, size: wide },
]

const browserFound = await findBrowser()
if (!('CHROMIUM_PATH' in browserFound)) throw new Error(browserFound.skip)
const data = join(tmpdir(), `screenshots-${process.pid}`)
/** Made once: the company is the same on every picture. */
let link: string | undefined
let held: string | undefined
let texts: Pick<Places, 'draft' | 'consultation' | 'consultationLink' | 'edition'> | undefined
const product = await startProduct(data)
const browser = await chromium.launch({
  executablePath: browserFound.CHROMIUM_PATH,
  args: ['--disable-gpu', '--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
})
try {
  mkdirSync(folder, { recursive: true })
  for (const picture of pictures) await take(picture)
} finally {
  await browser.close()
  await product.stop()
  rmSync(data, { recursive: true, force: true })
}
process.exit(0)

async function take({ name, path, size, theme, isPublic, isWhole, prepare }: Picture) {
  const context = await browser.newContext({
    viewport: size,
    deviceScaleFactor: size === phone ? 2 : 1,
    colorScheme: theme ?? 'light',
    reducedMotion: 'reduce',
    locale: 'da-DK',
    baseURL: product.url,
  })
  const page = await context.newPage()
  const places = await enter(page)
  const to = await path(places)
  if (isPublic) await context.clearCookies()
  if (to) {
    await page.goto(to)
    await prepare?.(page)
    await page.screenshot({ path: `${folder}${name}.png`, fullPage: isWhole ?? false })
  }
  await context.close()
  process.stdout.write(`· ${name}${to ? '' : ': not in the made-up company'}\n`)
}

/** Into the made-up company, and which rounds and texts it has. */
async function enter(page: Page): Promise<Places> {
  // Asked of the API itself: the first time two years of a company are made, on a busy machine longer than a page waits.
  await page.request.post(`/api${enterDemo.path}`, { headers: { 'sec-fetch-site': 'same-origin' }, timeout: 180_000 })
  const response = await page.request.get('/api/companies/demo/rounds')
  const { rounds } = (await response.json()) as { rounds: { quarter: string; state: string; mode: string }[] }
  const quarters = (state: string) => rounds.filter((round) => round.state === state).map(({ quarter }) => quarter)
  const [closed, open] = [quarters('closed'), quarters('open')]
  const named = rounds.find(({ mode, state }) => mode === 'named' && state === 'closed')?.quarter ?? ''
  texts ??= await findTexts(page)
  return {
    open: open.at(0) ?? '',
    latest: closed[0] ?? '',
    first: closed.at(-1) ?? '',
    named,
    link: async () => (link ??= await makeLink(page)),
    ...texts,
    finished: await findFinished(page),
    held: async () => (held ??= await holdWorkshop(page)),
  }
}

/** The company's texts: one that is written on, one that is out, one that was adopted; with a link into the one that is out. */
async function findTexts(page: Page): Promise<NonNullable<typeof texts>> {
  interface Entry {
    id: string
    stage: string
    adopted: { number: number } | null
    consultation: { id: string } | null
  }
  const response = await page.request.get('/api/companies/demo/policies')
  const { policies } = (await response.json()) as { policies: Entry[] }
  const out = policies.find(({ consultation }) => consultation)
  const written = out ?? policies.find(({ stage }) => stage === 'draft')
  const adopted = policies.find((policy) => policy.adopted)
  const consultation = out?.consultation?.id
  return {
    draft: written && `/demo/policies/${written.id}/draft`,
    consultation: consultation && `/demo/consultations/${consultation}`,
    consultationLink: consultation && (await makeConsultationLink(page, consultation)),
    edition: adopted && `/demo/policies/${adopted.id}/editions/${adopted.adopted?.number}`,
  }
}

/** The workshop that was finished last. */
async function findFinished(page: Page): Promise<string | undefined> {
  const response = await page.request.get(workshops)
  const { workshops: known } = (await response.json()) as { workshops: { id: string; state: string }[] }
  const finished = known.find(({ state }) => state === 'finished')
  return finished && `/demo/workshops/${finished.id}`
}

/** One with «Sæt dialogen i gang» that is under way, with something said in it. */
async function holdWorkshop(page: Page): Promise<string> {
  const ask = (path: string, data?: object) =>
    page.request.fetch(`${workshops}${path}`, {
      method: 'POST',
      ...(data && { data }),
      headers: { 'sec-fetch-site': 'same-origin', 'idempotency-key': crypto.randomUUID() },
    })
  const names = ['Fatima Yıldız', 'Jens Ørsted', 'Lone Beck', 'Mette Aagaard', 'Ole Vestergaard']
  const plan = { tool: 'dialogue', language: 'da', title: 'Sæt dialogen i gang', names }
  const planned = await ask('', { ...plan, startsAt: new Date().toISOString(), place: 'Kantinen' })
  const { id } = (await planned.json()) as { id: string }
  await ask(`/${id}/start`)
  for (const [box, text] of [
    ['talking', 'Det var lettere, end jeg troede, da vi først var i gang'],
    ['talking', 'Godt at høre, at andre også ligger vågne før en travl uge'],
    ['daily-life', 'Vi spørger, når nogen har været væk. Ellers ikke'],
    ['daily-life', 'Morgenkaffen er det bedste sted'],
    ['advantages', 'Vi opdager det tidligere'],
    ['drawbacks', 'Ikke alle har lyst til at fortælle, og det skal være i orden'],
  ])
    await ask(`/${id}/notes`, { id: crypto.randomUUID(), activity: 'groups', box, text })
  return `/demo/workshops/${id}`
}

/** The last step, with what was said in it. */
async function gatherUp(page: Page) {
  await page
    .getByRole('listitem')
    .getByRole('button', { name: /^Saml op/ })
    .click()
  await page.getByText('Vi opdager det tidligere').waitFor()
}

/** The cards, with a first round of partners. */
async function pairUp(page: Page) {
  await page
    .getByRole('listitem')
    .getByRole('button', { name: /^Dialogkort to og to/ })
    .click()
  await page.getByRole('button', { name: 'Begynd første runde' }).click()
  await page.getByRole('list', { name: 'Find din makker' }).waitFor()
}

/** One's own temperature, seen from its colours on. */
async function chooseColour(page: Page) {
  await page.getByRole('radio', { name: /^Gul/ }).check()
}

async function makeConsultationLink(page: Page, consultation: string): Promise<string> {
  const made = await page.request.post(`/api/companies/demo/consultations/${consultation}/shares`, {
    data: { share: crypto.randomUUID(), label: 'Opslag i kantinen' },
    headers: { 'sec-fetch-site': 'same-origin' },
  })
  const { token } = (await made.json()) as { token: string }
  return `/s/${token}`
}

/** Somebody else at the same draft, with the cursor at its end. */
async function writeAlong(page: Page) {
  const other = await newColleague(page)
  await other.goto(page.url())
  const text = other.locator('[contenteditable="true"]')
  await text.click()
  await text.press('Control+End')
  // Until the other's cursor stands in the text.
  await page.locator('.caret').first().waitFor()
}

/** Somebody who joins the company for the picture, in a browser of their own. */
async function newColleague(page: Page): Promise<Page> {
  const [invitations, address] = ['/api/companies/demo/invitations', 'signe@example.dk']
  const headers = { 'sec-fetch-site': 'same-origin' }
  await page.request.post(invitations, { data: { addresses: address, role: 'amo' }, headers })
  const { invitations: waiting } = (await (await page.request.get(invitations)).json()) as {
    invitations: { email: string; link: string | null }[]
  }
  const token = waiting
    .find(({ email }) => email === address)
    ?.link?.split('/')
    .at(-1)
  const context = await browser.newContext({ locale: 'da-DK', baseURL: product.url })
  const data = { name: 'Signe Friis', password: 'hesttagstenskov', language: 'da' }
  await context.request.post(`/api/invitations/${token}/account`, { data, headers })
  return context.newPage()
}

/** A link into an anonymous round of a quarter before all the others. */
async function makeLink(page: Page): Promise<string> {
  const send = (path: string, data: object) =>
    page.request.post(`/api/companies/demo/${path}`, { data, headers: { 'sec-fetch-site': 'same-origin' } })
  const free = await page.request.get('/api/companies/demo/free-quarters')
  const { quarters } = (await free.json()) as { quarters: string[] }
  const quarter = quarters.at(-1)
  await send('rounds', { quarter, mode: 'anonymous', hasLinks: true })
  const made = await send(`rounds/${quarter}/shares`, { share: crypto.randomUUID(), label: 'Opslag i kantinen' })
  const { token } = (await made.json()) as { token: string }
  return `/s/${token}`
}

async function beginAsGuest(page: Page) {
  await page.goto('/s/sheet')
  await page.getByRole('radio').nth(3).check()
}

async function chooseScore(page: Page) {
  await page.getByRole('radio', { name: /^4:/ }).check()
  await page.getByText(/^Gemt kl\./).waitFor()
}

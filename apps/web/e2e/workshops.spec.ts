import type { Browser, Page } from '@playwright/test'
import { createAction } from '@trivselsrum/contracts/actions'
import {
  addWorkshopNote,
  changeWorkshopNote,
  chooseInWorkshop,
  finishWorkshop,
  startWorkshop,
} from '@trivselsrum/contracts/workshop-holding'
import { changeWorkshop, planWorkshop } from '@trivselsrum/contracts/workshops'
import { addDays, dayOf } from '@trivselsrum/toolkit/day'
import { expect, faultsOf, signUp, test } from './journey'
import { callAs, newColleague } from './people'
import { memberNamed, phoneWithoutScript } from './planning'

const today = () => dayOf(new Date())

/** A workshop that is planned for some days from now, past the pages. */
async function planned(page: Page, home: string, tool: string, title: string, inDays = 3) {
  const [call, company] = [callAs(page), home.slice(1)]
  const body = { tool, language: 'da' as const, title, startsAt: `${addDays(today(), inDays)}T08:00:00.000Z` }
  const { id } = await call(planWorkshop, { params: { company }, body }, { idempotencyKey: crypto.randomUUID() })
  return { params: { company, workshop: id }, place: `${home}/workshops/${id}` }
}

type Params = Awaited<ReturnType<typeof planned>>['params']

/** Holds it with what was said, and finishes it. */
async function held(
  page: Page,
  params: Params,
  notes: [activity: string, box: string, text: string][],
  choices: { activity: string; item: string; option: string }[] = [],
) {
  const call = callAs(page)
  await call(startWorkshop, { params })
  for (const body of choices) await call(chooseInWorkshop, { params, body })
  const kept = []
  for (const [activity, box, text] of notes)
    kept.push(await call(addWorkshopNote, { params, body: { id: crypto.randomUUID(), activity, box, text } }))
  const [first] = kept
  if (first)
    await call(changeWorkshopNote, {
      params: { ...params, note: first.id },
      body: { box: first.box, text: first.text, isPicked: true, version: first.version },
    })
  await call(finishWorkshop, { params, body: {} })
  return kept
}

/** The page of somebody that runs no script, on a phone. */
const onPhone = async (browser: Browser, of: Page, path: string) => {
  const phone = await phoneWithoutScript(browser, of)
  await phone.goto(path)
  return phone
}

test('a workshop goes from plan to minutes: people are invited, it is held, and a proposal becomes an action in one step', async ({
  page,
  browser,
  mayFail,
}) => {
  const { home } = await signUp(page)
  const invited = await newColleague(browser, page, home, { name: 'Inge Bak' })
  const other = await newColleague(browser, page, home, { name: 'Poul Juul' })
  await page.getByRole('navigation').getByRole('link', { name: 'Workshops' }).click()
  await expect(page.getByRole('heading', { name: 'Her samler I jeres workshops' })).toBeVisible()
  await page.getByRole('link', { name: 'Planlæg den første' }).click()
  await page.getByRole('link', { name: 'Vælg Skab psykologisk tryghed' }).click()
  await expect(page.getByLabel('Titel')).toHaveValue('Skab psykologisk tryghed')
  await page.getByLabel('Titel').fill('Tryghed i smedjen')
  await page.getByLabel('Dag', { exact: true }).fill(addDays(today(), 3))
  await page.getByLabel('Klokken').fill('09:30')
  await page.getByLabel('Sted').fill('Kantinen')
  await page.getByLabel('Inge Bak').check()
  await page.getByLabel('Andre deltagere').fill('Ole Vestergaard')
  await page.getByRole('button', { name: 'Planlæg workshoppen' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Tryghed i smedjen' })).toBeVisible()
  await expect(page.getByText('kl. 09.30–11.30')).toBeVisible()
  const people = page.getByRole('region', { name: 'Deltagere' })
  await expect(people.getByText('Inge Bak')).toBeVisible()
  await expect(people.getByText('Ole Vestergaard')).toBeVisible()
  const place = new URL(page.url()).pathname
  const calendar = await page.request.get(`${place}/invitation`)
  expect([calendar.status(), calendar.headers()['content-type']]).toEqual([200, 'text/calendar; charset=utf-8'])

  const phone = await onPhone(browser, invited, home)
  await phone.getByRole('main').getByRole('link', { name: 'Tryghed i smedjen' }).click()
  await expect(phone.getByRole('heading', { name: 'Program' })).toBeVisible()
  await expect(phone.getByRole('link', { name: 'Hold workshoppen' })).toHaveCount(0)
  mayFail.patterns.push(/404/)
  for (const path of ['', '/edit', '/minutes/pdf', '/invitation'])
    expect([path, (await other.request.get(`${place}${path}`)).status()]).toEqual([path, 404])

  const params = { company: home.slice(1), workshop: place.split('/').at(-1) ?? '' }
  await held(page, params, [
    ['promote-inhibit', 'promoting.factors', 'Vi griner sammen'],
    ['actions', 'group', 'Spis frokost sammen\nhver fredag'],
  ])
  await page.goto(place)
  await expect(page.getByRole('region', { name: 'Det, I skrev' }).getByText('Vi griner sammen')).toBeVisible()
  await expect(page.getByText('Udvalgt')).toHaveCount(1)
  await page.getByRole('link', { name: 'Lav et tiltag: Spis frokost sammen' }).click()
  await expect(page.getByLabel('Hvad vil I gøre?')).toHaveValue('Spis frokost sammen')
  await expect(page.getByLabel('Gruppen')).toBeChecked()
  await page.getByRole('button', { name: 'Lav tiltaget' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Spis frokost sammen' })).toBeVisible()
  await page
    .getByRole('main')
    .getByRole('link', { name: /Tryghed i smedjen/ })
    .click()
  const proposals = page.getByRole('region', { name: 'Forslag' })
  await expect(proposals.getByRole('link', { name: /^Er et tiltag/ })).toBeVisible()
  await expect(proposals.getByRole('link', { name: /^Lav et tiltag/ })).toHaveCount(0)
  for (const [kind, type] of [
    ['pdf', 'application/pdf'],
    ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['json', 'application/json'],
  ]) {
    const minutes = await page.request.get(`${place}/minutes/${kind}`)
    expect([kind, minutes.status(), minutes.headers()['content-type']]).toEqual([kind, 200, type])
  }
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'PDF' }).click()
  expect((await download).suggestedFilename()).toBe(`referat-${addDays(today(), 3)}.pdf`)
  await phone.goto(place)
  await expect(phone.getByText('Vi griner sammen')).toBeVisible()

  await page.getByText('Slet workshoppen').first().click()
  await page.getByRole('button', { name: 'Slet workshoppen' }).click()
  const asked = page.getByRole('alertdialog')
  await expect(asked.getByText('1 tiltag, der er lavet ud fra den, bliver i planen.')).toBeVisible()
  await asked.getByRole('button', { name: 'Slet workshoppen' }).click()
  await expect(page.getByText('Workshoppen er slettet')).toBeVisible()
  await page.goto(`${home}/plan`)
  await expect(page.getByRole('link', { name: 'Spis frokost sammen' })).toBeVisible()
})

test('without script a workshop is planned, changed, followed up on, and a text begun from it; who was slower sees both plans and loses nothing', async ({
  page,
  browser,
}) => {
  const { home } = await signUp(page)
  const phone = await onPhone(browser, page, `${home}/workshops/new?tool=policy`)
  await phone.getByLabel('Titel').fill('Leveregler for lageret')
  await phone.getByLabel('Dag', { exact: true }).fill(addDays(today(), 1))
  await phone.getByLabel('Klokken').fill('13:00')
  await phone.getByRole('button', { name: 'Planlæg workshoppen' }).click()
  await expect(phone.getByRole('heading', { level: 1, name: 'Leveregler for lageret' })).toBeVisible()
  const place = new URL(phone.url()).pathname
  const params = { company: home.slice(1), workshop: place.split('/').at(-1) ?? '' }

  await phone.getByRole('link', { name: 'Ret planen' }).click()
  const facilitator = await memberNamed(page, home, 'Karen Holm')
  const theirs = { title: 'Leveregler', startsAt: `${addDays(today(), 2)}T08:00:00.000Z`, facilitator, version: 1 }
  await callAs(page)(changeWorkshop, { params, body: theirs })
  await phone.getByLabel('Sted').fill('Lager 2')
  await phone.getByRole('button', { name: 'Gem planen' }).click()
  await expect(phone.getByRole('heading', { name: 'Sådan er planen gemt nu' })).toBeVisible()
  await expect(phone.getByText('Titel: Leveregler', { exact: false })).toBeVisible()
  await expect(phone.getByLabel('Sted')).toHaveValue('Lager 2')
  await phone.getByRole('button', { name: 'Gem planen' }).click()
  await expect(phone.getByText('Planen er gemt')).toBeVisible()
  await expect(phone.getByText('Lager 2')).toBeVisible()

  await held(page, params, [['opening', 'vision', 'Åbenhed i hverdagen']])
  await phone.goto(place)
  await phone.getByLabel('Dag for opfølgning').fill(addDays(today(), 30))
  await phone.getByRole('button', { name: 'Gem dagen' }).click()
  await expect(phone.getByText('Dagen for opfølgning er gemt')).toBeVisible()
  await phone.getByRole('button', { name: 'Begynd teksten herfra' }).click()
  await expect(phone.getByRole('region', { name: 'Det, vi vil stå for' }).getByRole('textbox')).toHaveValue(
    'Åbenhed i hverdagen',
  )
  await phone.goto(place)
  await phone.getByText('Er der noget at rette?').click()
  await phone.getByRole('button', { name: 'Genåbn workshoppen' }).click()
  await expect(phone.getByText('Workshoppen er åben igen')).toBeVisible()
})

test('the pages of workshops are good on a phone, and the next one of a tool shows what was said last time', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  const { home } = await signUp(page)
  const call = callAs(page)
  const { params, place } = await planned(page, home, 'work-environment', 'Guldkorn i produktionen og på lageret')
  const notes = await held(
    page,
    params,
    [
      ['nuggets', 'meaning.works', 'Vi ser, hvad det bliver til'],
      ['influences-proposals', 'proposal', 'مرحبا بالجميع'],
      ['influences-proposals', 'proposal', 'Planlæg seks uger frem'],
    ],
    [{ activity: 'prevention', item: 'tools', option: 'no' }],
  )
  await call(
    createAction,
    {
      params: { company: params.company },
      body: {
        title: 'Planlæg seks uger frem',
        level: 'leaders',
        origin: { kind: 'workshop', workshop: params.workshop, note: notes[2]?.id ?? null },
      },
    },
    { idempotencyKey: crypto.randomUUID() },
  )
  const { place: next } = await planned(page, home, 'work-environment', 'Guldkorn igen', 9)
  await page.goto(next)
  const last = page.getByRole('region', { name: 'Det sagde I sidst' })
  await expect(last.getByText('Vi ser, hvad det bliver til')).toBeVisible()
  await expect(last.getByRole('link', { name: 'Planlæg seks uger frem' })).toBeVisible()
  const faults: string[] = []
  for (const [language, path] of [
    ['da', `${home}/workshops`],
    ['en', `${home}/workshops?tool=policy`],
    ['da', `${home}/workshops/new`],
    ['en', `${home}/workshops/new?tool=dialogue`],
    ['da', next],
    ['en', `${next}/edit`],
    ['da', place],
  ]) {
    await page.context().addCookies([{ name: 'language', value: language ?? '', url: new URL('/', page.url()).href }])
    await page.goto(path ?? '')
    await expect(page.locator('html')).toHaveAttribute('lang', language ?? '')
    faults.push(...(await faultsOf(page)))
  }
  expect(faults).toEqual([])
})

import type { Page } from '@playwright/test'
import { type ActionStatus, changeActionStatus } from '@trivselsrum/contracts/actions'
import { removeMember } from '@trivselsrum/contracts/members'
import { addDays, dayOf } from '@trivselsrum/toolkit/day'
import { beyondTheEdge, expect, faultsOf, signUp, test } from './journey'
import { callAs, newColleague, newDepartment } from './people'
import { memberNamed, newAction, phoneWithoutScript } from './planning'

const column = (page: Page, name: string) => page.getByRole('region', { name: new RegExp(`^${name}`) })
const card = (page: Page, title: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('link', { name: title }) })

/** Drags a card to a column, once the page answers to the mouse. */
async function drag(page: Page, title: string, to: string) {
  await expect(card(page, title)).toHaveAttribute('draggable', 'true')
  // Both in sight first: where the page scrolls under a pressed mouse, another card is taken hold of.
  await card(page, title).scrollIntoViewIfNeeded()
  await card(page, title).dragTo(column(page, to), { targetPosition: { x: 100, y: 40 } })
}

/** Moves a card by its form, as somebody does who has no mouse. */
async function moveByForm(page: Page, title: string, to: string, reason?: string) {
  const fold = card(page, title).getByRole('group')
  await fold.getByText('Flyt til …').click()
  await fold.getByLabel('Ny status').selectOption(to)
  if (reason !== undefined) await fold.getByLabel('Hvorfor droppes det?').fill(reason)
  await fold.getByRole('button', { name: 'Flyt' }).click()
}

test('the plan begins with one button; the AMO narrows it down, and the choice goes along between the views', async ({
  page,
  browser,
}) => {
  const { home } = await signUp(page)
  await page.getByRole('link', { name: 'Handlingsplan' }).click()
  await expect(page.getByRole('heading', { name: 'Her bliver jeres handlingsplan til' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Lav det første tiltag' })).toHaveAttribute('href', `${home}/plan/new`)
  await page.goto(`${home}/plan/timeline`)
  await expect(page.getByRole('link', { name: 'Lav det første tiltag' })).toBeVisible()

  const workshop = await newDepartment(page, home, 'Værkstedet')
  const amo = await newColleague(browser, page, home, { name: 'Inge Bak', role: 'amo', department: workshop })
  const leaver = await newColleague(browser, page, home, { name: 'Bo Lund' })
  const [inge, bo] = [await memberNamed(page, home, 'Inge'), await memberNamed(page, home, 'Bo Lund')]
  const deadline = addDays(dayOf(new Date()), 14)
  await newAction(amo, home, { title: 'Støj i hallen', department: workshop, responsible: inge, deadline })
  await newAction(amo, home, { title: 'Fast tavlemøde', level: 'leaders', responsible: bo })
  await newAction(amo, home, { title: 'Ro på kontoret', responsibleName: 'Husets tømrer' })
  await callAs(page)(removeMember, { params: { company: home.slice(1), member: bo } })
  await leaver.close()

  await amo.goto(`${home}/plan`)
  await expect(amo.getByText('3 tiltag', { exact: true })).toBeVisible()
  await amo.getByText('Vis kun nogle tiltag').click()
  const form = amo.getByRole('search', { name: 'Vis kun nogle tiltag' })
  await form.getByLabel('Person').selectOption('Inge Bak')
  await form.getByLabel('Niveau').selectOption('Gruppen')
  await form.getByLabel('En del af titlen').fill('STØJ')
  await form.getByRole('button', { name: 'Vis' }).click()
  await expect(amo.getByText('1 tiltag', { exact: true })).toBeVisible()
  await expect(amo.getByRole('row')).toHaveCount(2)
  const chosen = amo.getByRole('list', { name: 'Det, der er valgt' })
  await expect(chosen).toContainText('Person: Inge Bak')

  const views = amo.getByRole('navigation', { name: 'Visning' })
  for (const [view, address] of [
    ['Tavle', 'plan/board'],
    ['Tidslinje', 'plan/timeline'],
  ] as const) {
    await views.getByRole('link', { name: view }).click()
    await expect(amo).toHaveURL(new RegExp(`${address}\\?.*member=${inge}`))
    await expect(amo.getByRole('link', { name: 'Støj i hallen' })).toBeVisible()
    await expect(amo.getByRole('link', { name: 'Ro på kontoret' })).toHaveCount(0)
  }
  await views.getByRole('link', { name: 'Liste' }).click()
  await chosen.getByRole('link', { name: /^Person/ }).click()
  await expect(amo).not.toHaveURL(/member=/)
  await expect(chosen).toContainText('Niveau: Gruppen')
  await amo.goto(`${home}/plan?level=organisation&origin=round`)
  await expect(amo.getByRole('heading', { name: 'Ingen tiltag passer til valget' })).toBeVisible()
  await amo.getByRole('link', { name: 'Vis alle tiltag' }).last().click()

  await amo.getByRole('link', { name: '1 venter på en ny ansvarlig' }).click()
  await expect(amo.getByRole('row')).toHaveCount(2)
  await expect(amo.getByRole('row').last()).toContainText('Bo Lund er her ikke mere')

  await amo.goto(`${home}/plan/timeline`)
  await amo.getByRole('link', { name: '2 tiltag har ingen frist' }).click()
  await expect(amo.getByRole('row')).toHaveCount(3)
  await amo.close()
})

test('a card is dragged, and moved by keyboard; dropping one asks why and never loses it', async ({ page }) => {
  const { home } = await signUp(page)
  for (const title of ['Støj i hallen', 'Ro på kontoret', 'Fast tavlemøde']) await newAction(page, home, { title })
  await page.goto(`${home}/plan/board`)
  await expect(column(page, 'Planlagt').getByRole('listitem')).toHaveCount(3)

  await drag(page, 'Støj i hallen', 'I gang')
  await expect(column(page, 'I gang').getByRole('link', { name: 'Støj i hallen' })).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: '»Støj i hallen« står nu under I gang.' })).toBeVisible()
  await page.reload()
  await expect(column(page, 'I gang').getByRole('link', { name: 'Støj i hallen' })).toBeVisible()

  const fold = card(page, 'Ro på kontoret').getByRole('group')
  await fold.getByText('Flyt til …').focus()
  await page.keyboard.press('Enter')
  await fold.getByLabel('Ny status').focus()
  await page.keyboard.press('ArrowDown')
  await expect(fold.getByLabel('Ny status')).toHaveValue('done')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  // Whoever moved it goes on from where it stands now.
  await expect(column(page, 'Udført').getByRole('link', { name: 'Ro på kontoret' })).toBeFocused()

  await drag(page, 'Fast tavlemøde', 'Droppet')
  const reason = card(page, 'Fast tavlemøde').getByLabel('Hvorfor droppes det?')
  await expect(reason).toBeFocused()
  await expect(column(page, 'Planlagt').getByRole('link', { name: 'Fast tavlemøde' })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(card(page, 'Fast tavlemøde').getByText('Skriv med nogle få ord')).toBeVisible()
  await expect(reason).toBeFocused()
  await reason.fill('Vi holder morgenmøder i stedet')
  await page.keyboard.press('Enter')
  await expect(column(page, 'Droppet').getByRole('link', { name: 'Fast tavlemøde' })).toBeVisible()
  await expect(column(page, 'Planlagt').getByText('Ingen tiltag her.')).toBeVisible()
})

test('of two who move the same card the second is told, and nothing is lost', async ({ page, browser }) => {
  const { home } = await signUp(page)
  const amo = await newColleague(browser, page, home, { name: 'Inge Bak', role: 'amo' })
  await newAction(page, home, { title: 'Støj i hallen' })
  await page.goto(`${home}/plan/board`)
  await amo.goto(`${home}/plan/board`)
  await moveByForm(amo, 'Støj i hallen', 'Udført')
  await expect(column(amo, 'Udført').getByRole('link', { name: 'Støj i hallen' })).toBeVisible()

  await drag(page, 'Støj i hallen', 'I gang')
  const told = page.getByRole('alert').filter({ hasText: 'En anden har rettet tiltaget' })
  await expect(told).toContainText('»Støj i hallen« står nu under Udført.')
  await expect(column(page, 'Udført').getByRole('link', { name: 'Støj i hallen' })).toBeVisible()
  await expect(column(page, 'I gang').getByText('Ingen tiltag her.')).toBeVisible()
  // Now that it is seen as it is, it can be moved.
  await drag(page, 'Støj i hallen', 'I gang')
  await expect(page.getByRole('status').filter({ hasText: 'står nu under I gang' })).toBeVisible()
  await expect(told).toHaveCount(0)

  await amo.reload()
  await moveByForm(amo, 'Støj i hallen', 'Planlagt')
  await expect(column(amo, 'Planlagt').getByRole('link', { name: 'Støj i hallen' })).toBeVisible()
  await moveByForm(page, 'Støj i hallen', 'Droppet', 'Vi har fået nye maskiner')
  await expect(told).toContainText('står nu under Planlagt')
  await expect(card(page, 'Støj i hallen').getByLabel('Hvorfor droppes det?')).toHaveValue('Vi har fået nye maskiner')
  await card(page, 'Støj i hallen').getByRole('button', { name: 'Flyt' }).click()
  await expect(column(page, 'Droppet').getByRole('link', { name: 'Støj i hallen' })).toBeVisible()
  await amo.close()
})

test('a member sees their own actions only, and marks one done on a phone without script', async ({
  page,
  browser,
}) => {
  const { home } = await signUp(page)
  const member = await newColleague(browser, page, home, { name: 'Ali Demir' })
  await member.goto(`${home}/plan`)
  await expect(member.getByRole('heading', { name: 'Ingen tiltag venter på dig' })).toBeVisible()
  const ali = await memberNamed(page, home, 'Ali')
  await newAction(page, home, { title: 'Støj i hallen', responsible: ali })
  await newAction(page, home, { title: 'Ro på kontoret' })

  const phone = await phoneWithoutScript(browser, member)
  await phone.goto(home)
  await phone.getByRole('link', { name: 'Handlingsplan' }).click()
  await expect(phone.getByText('Du ser de tiltag, du er ansvarlig for eller med i.')).toBeVisible()
  await expect(phone.getByText('1 tiltag', { exact: true })).toBeVisible()
  await expect(phone.getByRole('link', { name: 'Lav et tiltag' })).toHaveCount(0)
  await phone.getByText('Vis kun nogle tiltag').click()
  await expect(phone.getByRole('combobox', { name: 'Niveau' })).toBeVisible()
  await expect(phone.getByLabel('Person')).toHaveCount(0)

  await phone.getByRole('link', { name: 'Tavle' }).click()
  await card(phone, 'Støj i hallen').getByText('Flyt til …').click()
  await expect(phone.getByLabel('Hvorfor droppes det?')).toBeHidden()
  await moveOn(phone, 'Droppet')
  await expect(card(phone, 'Støj i hallen').getByText('Skriv med nogle få ord')).toBeVisible()
  await expect(phone.getByLabel('Ny status')).toHaveValue('dropped' satisfies ActionStatus)
  await moveOn(phone, 'Udført')
  await expect(phone.getByText('»Støj i hallen« står nu under Udført.')).toBeVisible()
  await expect(column(phone, 'Udført').getByRole('link', { name: 'Støj i hallen' })).toBeVisible()
  await phone.close()
  await member.close()
})

/** Sends the form of the one card that is open. */
async function moveOn(page: Page, to: string) {
  await page.getByLabel('Ny status').selectOption(to)
  await page.getByRole('button', { name: 'Flyt' }).click()
}

/** A company with an action of each status; gives the addresses of the three views. */
async function planOfEveryKind(page: Page): Promise<string[]> {
  const { home } = await signUp(page)
  const department = await newDepartment(page, home, 'Kontoret og kundeservice')
  const responsible = await memberNamed(page, home, 'Karen')
  for (const [index, status] of (['planned', 'underway', 'done', 'dropped'] as const).entries()) {
    const title = `Arbejdsmiljørepræsentantens opfølgningssamtale nr. ${index + 1}`
    const deadline = addDays(dayOf(new Date()), 80 * index)
    const { id, version } = await newAction(page, home, { title, responsible, department, deadline })
    const body = { status, version, reason: status === 'dropped' ? 'Det gav sig selv' : '' }
    if (status !== 'planned')
      await callAs(page)(changeActionStatus, { params: { company: home.slice(1), action: id }, body })
  }
  return [`${home}/plan?level=group`, `${home}/plan/board`, `${home}/plan/timeline`]
}

test('the three views are good on a phone, in both languages', async ({ page }) => {
  const views = await planOfEveryKind(page)
  await page.setViewportSize({ width: 360, height: 740 })
  const faults: string[] = []
  for (const language of ['da', 'en']) {
    await page.goto(`/?language=${language}`)
    for (const view of views) {
      await page.goto(view)
      // What is folded up is not looked at.
      for (const fold of await page.locator('main details > summary').all()) await fold.click()
      faults.push(...(await faultsOf(page)))
    }
  }
  expect(faults).toEqual([])
})

test('the timeline prints every quarter on one sheet or two, without navigation', async ({ page }) => {
  const [, , timeline = ''] = await planOfEveryKind(page)
  await page.goto(timeline)
  // The width of A4 between its margins.
  await page.setViewportSize({ width: Math.floor((180 / 25.4) * 96), height: 1000 })
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('navigation')).toHaveCount(0)
  await expect(page.getByRole('region')).toHaveCount(8)
  expect(await beyondTheEdge(page)).toEqual([])
  const pages = (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g)
  expect(pages?.length).toBeGreaterThan(0)
  expect(pages?.length).toBeLessThanOrEqual(2)
})

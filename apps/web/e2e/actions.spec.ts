import type { Page } from '@playwright/test'
import { changeAction, readAction, removeAction } from '@trivselsrum/contracts/actions'
import { removeMember } from '@trivselsrum/contracts/members'
import { addDays, dayOf } from '@trivselsrum/toolkit/day'
import { expect, faultsOf, signUp, test } from './journey'
import { callAs, newColleague, newDepartment } from './people'
import { closedRound, memberNamed, newAction, phoneWithoutScript } from './planning'

const region = (page: Page, name: string) => page.getByRole('region', { name })
const today = () => dayOf(new Date())

/** What the page of an action says under a heading. */
const fact = (page: Page, name: string) =>
  page.getByRole('definition').filter({ has: page.locator(`xpath=preceding-sibling::dt[normalize-space()="${name}"]`) })

/** Changes an action past the pages, as somebody else does it meanwhile. */
async function changeMeanwhile(page: Page, home: string, id: string, change: { title?: string; deadline?: string }) {
  const [call, params] = [callAs(page), { company: home.slice(1), action: id }]
  const { title, level, deadline, version } = await call(readAction, { params })
  await call(changeAction, { params, body: { title, level, deadline, ...change, version } })
}

async function removeMeanwhile(page: Page, home: string, { id, version }: { id: string; version: number }) {
  await callAs(page)(removeAction, { params: { company: home.slice(1), action: id }, query: { version } })
}

test('AMO makes an action from an opening in one step, finds it beside the opening, on the front page and on the line of time, and follows it to its end', async ({
  page: owner,
  browser,
}) => {
  const { home } = await signUp(owner, 'Nordhavns Smedje')
  await closedRound(owner, home, (index) => (index < 12 ? 2 : 3))
  const amo = await newColleague(browser, owner, home, { name: 'Mette Aagaard', role: 'amo' })

  await expect(region(amo, 'Det næste')).toContainText('Der er ingen tiltag endnu')
  await region(amo, 'Det næste').getByRole('link', { name: 'Vælg i resultatet' }).click()
  const openings = region(amo, 'Her er der mest at hente')
  await expect(openings.getByText('Intet tiltag at se endnu.')).toHaveCount(3)
  const opening = openings.getByRole('listitem').first()
  const statement = (await opening.locator('p').first().textContent()) ?? ''
  await opening.getByRole('link', { name: 'Lav et tiltag' }).click()
  const from = amo.getByRole('region', { name: 'Det kommer tiltaget fra' })
  const asked = (await from.locator('p').last().textContent()) ?? ''
  expect(statement).toContain(asked)
  await amo.getByLabel('Hvad vil I gøre?').fill('Hold ugemøde om, hvem der har for meget')
  await amo.getByRole('radio', { name: /^Gruppen/ }).check()
  await amo.getByRole('button', { name: 'Lav tiltaget' }).click()

  await expect(amo.getByRole('heading', { level: 1, name: 'Hold ugemøde om' })).toBeVisible()
  await expect(fact(amo, 'Kommer fra')).toContainText(asked)
  await amo.getByRole('link', { name: /^Resultatet for/ }).click()
  await expect(openings.getByText('Intet tiltag at se endnu.')).toHaveCount(2)
  await expect(openings.getByRole('listitem').filter({ hasText: asked }).first()).toContainText('Planlagt')

  await amo.goto(home)
  await expect(region(amo, 'Det næste')).toContainText('Ingen frist · Ingen ansvarlig endnu')
  await region(amo, 'Det næste').getByRole('link', { name: 'Hold ugemøde om' }).click()
  await amo.getByRole('link', { name: 'Ret tiltaget' }).click()
  await amo.getByLabel('Ansvarlig', { exact: true }).selectOption('En anden (skriv navnet)')
  await amo.getByLabel('Navn på den ansvarlige').fill('Husets tømrer')
  await amo.getByLabel('Frist').fill(addDays(today(), 20))
  await amo.getByText('Mere om tiltaget').click()
  await amo.getByLabel('Hvorfor?').fill('Vi ser det for sent.\nSå er folk væk.')
  await amo.getByRole('checkbox', { name: 'Karen Holm' }).check()
  await amo.getByRole('button', { name: 'Gem' }).click()
  await expect(fact(amo, 'Ansvarlig')).toHaveText('Husets tømrer')
  await expect(fact(amo, 'Deltagere')).toHaveText('Karen Holm')
  await expect(fact(amo, 'Hvorfor?')).toContainText('Så er folk væk.')

  await amo.getByRole('button', { name: 'Sæt i gang' }).click()
  await amo.getByLabel('Skriv en note').fill('Første møde er holdt.')
  await amo.getByRole('button', { name: 'Gem noten' }).click()
  await expect(region(amo, 'Undervejs').getByRole('listitem').first()).toContainText('Første møde er holdt.')
  await expect(amo.getByLabel('Skriv en note')).toHaveValue('')
  await amo.getByRole('button', { name: 'Markér som udført' }).click()
  await expect(region(amo, 'Status')).toContainText('Udført')
  await expect(region(amo, 'Undervejs').getByRole('listitem')).toContainText([
    'Mette Aagaard markerede det som udført',
    'Første møde er holdt.',
    'Mette Aagaard satte det i gang',
    'Mette Aagaard lavede tiltaget',
  ])

  await amo.goto(home)
  await expect(region(amo, 'Seneste hændelser')).toContainText('»Hold ugemøde om, hvem der har for meget« er udført')
  await amo.goto(`${home}/history`)
  const time = region(amo, 'Målinger og tiltag')
  await expect(time.getByRole('listitem').filter({ hasText: 'indeks' })).toContainText('1 tiltag')
  await time.getByText('1 tiltag').click()
  await expect(time.getByRole('link', { name: 'Hold ugemøde om' })).toBeVisible()
  await amo.emulateMedia({ media: 'print' })
  await amo.reload()
  await expect(time.getByRole('link', { name: 'Hold ugemøde om' })).toBeVisible()
})

test('of two who change the same action neither loses a word: both texts are shown, and one is chosen for each', async ({
  page: owner,
  browser,
}) => {
  const { home } = await signUp(owner)
  const amo = await newColleague(browser, owner, home, { name: 'Mette Aagaard', role: 'amo' })
  const { id } = await newAction(owner, home, { title: 'Korte møder', deadline: addDays(today(), 10) })
  await owner.goto(`${home}/plan/actions/${id}`)
  await amo.goto(`${home}/plan/actions/${id}/edit`)
  await changeMeanwhile(owner, home, id, { title: 'Møder uden telefon', deadline: addDays(today(), 30) })

  await amo.getByLabel('Hvad vil I gøre?').fill('Møder på en halv time')
  await amo.getByText('Mere om tiltaget').click()
  await amo.getByLabel('Sådan ser vi, at det virkede').fill('Ingen sukker.')
  await amo.getByRole('button', { name: 'Gem' }).click()
  await expect(amo.getByRole('alert').filter({ hasText: 'En anden har rettet tiltaget' })).toBeVisible()
  const clash = amo.getByRole('group', { name: 'Hvad vil I gøre?' })
  await expect(clash.getByRole('radio', { name: 'Det, du har skrevet Møder på en halv time' })).toBeChecked()
  // What only the other has changed is in the form, and said to be.
  await expect(amo.getByText('det er med nu: Frist')).toBeVisible()
  await expect(amo.getByLabel('Frist')).toHaveValue(addDays(today(), 30))
  await expect(amo.getByLabel('Hvad vil I gøre?').and(amo.getByRole('textbox'))).toHaveValue('Møder på en halv time')

  // Changed once more meanwhile: it is asked again, and about what stands there by now.
  await changeMeanwhile(owner, home, id, { title: 'Møder uden skærm' })
  await amo.getByRole('button', { name: 'Gem' }).click()
  await clash.getByRole('radio', { name: 'Det, der står nu Møder uden skærm' }).check()
  await amo.getByRole('button', { name: 'Gem' }).click()
  await expect(amo.getByRole('heading', { level: 1, name: 'Møder uden skærm' })).toBeVisible()
  await expect(fact(amo, 'Sådan ser vi, at det virkede')).toHaveText('Ingen sukker.')

  // The status of what has changed meanwhile is changed once it has been seen.
  await owner.getByRole('button', { name: 'Sæt i gang' }).click()
  await expect(owner.getByRole('alert').filter({ hasText: 'En anden har rettet tiltaget' })).toBeVisible()
  await expect(owner.getByRole('heading', { level: 1, name: 'Møder uden skærm' })).toBeVisible()
  await owner.getByRole('button', { name: 'Sæt i gang' }).click()
  await expect(region(owner, 'Status')).toContainText('I gang')
})

for (const javaScriptEnabled of [true, false])
  test(`what was typed ${javaScriptEnabled ? 'with' : 'without'} script into an action that somebody deletes meanwhile is made into a new one`, async ({
    page: owner,
    browser,
    mayFail,
  }) => {
    mayFail.patterns.push(/404/)
    const { home } = await signUp(owner)
    const amo = await newColleague(browser, owner, home, { name: 'Mette Aagaard', role: 'amo' })
    const action = await newAction(owner, home, { title: 'Korte møder' })
    const writer = javaScriptEnabled ? amo : await phoneWithoutScript(browser, amo)
    await writer.goto(`${home}/plan/actions/${action.id}/edit`)
    await removeMeanwhile(owner, home, action)
    await writer.getByLabel('Hvad vil I gøre?').fill('Møder på en halv time')
    await writer.getByRole('button', { name: 'Gem' }).click()
    await expect(writer.getByText('Tiltaget er slettet')).toBeVisible()
    await expect(writer.getByLabel('Hvad vil I gøre?')).toHaveValue('Møder på en halv time')
    await writer.getByRole('button', { name: 'Lav det som et nyt tiltag' }).click()
    await expect(writer.getByRole('heading', { level: 1, name: 'Møder på en halv time' })).toBeVisible()
    expect(new URL(writer.url()).pathname).not.toContain(action.id)
  })

test('a member on a phone without script notes, is asked why they drop it, and marks it done; others’ actions are not theirs to open', async ({
  page: owner,
  browser,
  mayFail,
}) => {
  mayFail.patterns.push(/404/)
  const { home } = await signUp(owner)
  const member = await newColleague(browser, owner, home, { name: 'Ali Demir' })
  const ali = await memberNamed(owner, home, 'Ali')
  const own = await newAction(owner, home, { title: 'Fast makker', responsible: ali, deadline: today() })
  const other = await newAction(owner, home, { title: 'Støj i hallen' })
  const phone = await phoneWithoutScript(browser, member)

  await phone.goto(home)
  await expect(region(phone, 'Det næste').getByRole('listitem').first()).toContainText('Fast makker')
  await expect(region(phone, 'Det næste')).not.toContainText('Støj i hallen')
  await phone.getByRole('link', { name: 'Se dit næste tiltag' }).click()
  await expect(phone.getByRole('link', { name: 'Ret tiltaget' })).toHaveCount(0)
  await expect(phone.getByText('Lavet ved en fejl?')).toHaveCount(0)

  await phone.getByLabel('Skriv en note').fill('Vi deler vagterne.')
  await phone.getByRole('button', { name: 'Gem noten' }).click()
  await expect(region(phone, 'Undervejs').getByRole('listitem').first()).toContainText('Vi deler vagterne.')
  await phone.getByText('Bliver det ikke til noget?').click()
  await phone.getByLabel('Hvorfor droppes det?').fill('   ')
  await phone.getByRole('button', { name: 'Drop tiltaget' }).click()
  await expect(phone.getByText('Skriv med nogle få ord, hvorfor tiltaget droppes.')).toBeVisible()
  await phone.getByRole('button', { name: 'Markér som udført' }).click()
  await expect(region(phone, 'Status')).toContainText('Udført')
  await member.setViewportSize({ width: 360, height: 740 })
  await member.goto(`${home}/plan/actions/${own.id}`)
  expect(await faultsOf(member)).toEqual([])
  for (const path of [`plan/actions/${other.id}`, `plan/actions/${own.id}/edit`, 'plan/new']) {
    await member.goto(`${home}/${path}`)
    await expect(member.getByRole('heading', { name: 'Siden findes ikke' })).toBeVisible()
  }
})

test('days that cannot be are refused at their field, and nothing typed is lost', async ({ page }) => {
  const { home } = await signUp(page)
  await page.goto(`${home}/plan/new`)
  await page.getByLabel('Hvad vil I gøre?').fill('=Ro på kontoret')
  await page.getByRole('radio', { name: /^Organisationen/ }).check()
  const deadline = page.getByLabel('Frist')
  const refused = async (day: string, words: string) => {
    // As browsers send it that know no fields for days; to be typed it would have to be a day.
    await deadline.evaluate((field: HTMLInputElement, text) => {
      field.type = 'text'
      field.value = text
    }, day)
    await page.getByRole('button', { name: 'Lav tiltaget' }).click()
    await expect(deadline).toHaveAccessibleDescription(words)
    await expect(deadline).toBeFocused()
    await expect(page.getByLabel('Hvad vil I gøre?')).toHaveValue('=Ro på kontoret')
    await expect(page.getByRole('radio', { name: /^Organisationen/ })).toBeChecked()
  }
  await refused('2027-02-30', 'Den dag findes ikke. En dag skrives som 2026-12-31.')
  await refused('9999-01-01', 'Årstallet skal ligge mellem 2000 og 2099.')
  await refused(addDays(today(), -1), 'Vælg en frist, der er i dag eller senere.')
  await deadline.fill(today())
  await page.getByRole('button', { name: 'Lav tiltaget' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '=Ro på kontoret' })).toBeVisible()
})

test('an action whose responsible has left asks for somebody new; one made by mistake is deleted after one more question', async ({
  page,
  browser,
}) => {
  const { home } = await signUp(page)
  await newColleague(browser, page, home, { name: 'Bo Lund' })
  const bo = await memberNamed(page, home, 'Bo Lund')
  const { id } = await newAction(page, home, { title: 'Støj i hallen', responsible: bo })
  await callAs(page)(removeMember, { params: { company: home.slice(1), member: bo } })
  await page.goto(home)
  await expect(region(page, 'Det næste')).toContainText('Bo Lund er her ikke mere')
  await page.goto(`${home}/plan/actions/${id}`)
  await expect(page.getByText('Tiltaget står uden ansvarlig. Ret det, og vælg en ny.')).toBeVisible()
  await page.getByRole('link', { name: 'Ret tiltaget' }).click()
  await expect(page.getByLabel('Ansvarlig', { exact: true })).toHaveValue(bo)
  await page.getByLabel('Ansvarlig', { exact: true }).selectOption('Karen Holm')
  await page.getByRole('button', { name: 'Gem' }).click()
  await expect(fact(page, 'Ansvarlig')).toHaveText('Karen Holm')
  await expect(page.getByText('er her ikke mere')).toHaveCount(0)

  await page.getByText('Lavet ved en fejl?').click()
  await page.getByRole('button', { name: 'Slet tiltaget' }).click()
  const dialog = page.getByRole('alertdialog', { name: 'Slet »Støj i hallen«?' })
  await dialog.getByRole('button', { name: 'Fortryd' }).click()
  await expect(dialog).toBeHidden()
  await page.getByRole('button', { name: 'Slet tiltaget' }).click()
  await dialog.getByRole('button', { name: 'Slet tiltaget' }).click()
  await expect(page).toHaveURL(`${home}/plan`)
})

test('in English an action is made, dropped with a reason and taken up again; its pages are good on a phone', async ({
  page,
}) => {
  const { home } = await signUp(page)
  await newDepartment(page, home, 'Kontoret og kundeservice')
  await page.goto('/?language=en')
  await page.goto(`${home}/plan/new`)
  await page.getByLabel('What will you do?').fill('Meet weekly about who has too much to do at the moment')
  await page.getByRole('radio', { name: /^The leaders/ }).check()
  await page.getByLabel('Responsible', { exact: true }).selectOption('Karen Holm')
  await page.getByText('More about the action').click()
  await page.getByLabel('Department').selectOption('Kontoret og kundeservice')
  await page.getByLabel('Follow-up').fill(addDays(today(), 90))
  await page.getByRole('button', { name: 'Make the action' }).click()
  await page.getByText('Will nothing come of it?').click()
  await page.getByLabel('Why is it dropped?').fill('Solved by itself')
  await page.getByRole('button', { name: 'Drop the action' }).click()
  await expect(region(page, 'Status')).toContainText('Dropped')
  await expect(region(page, 'Status')).toContainText('Solved by itself')
  await page.getByRole('button', { name: 'Take it up again' }).click()
  await expect(region(page, 'Status')).toContainText('Under way')

  const own = new URL(page.url()).pathname
  await page.setViewportSize({ width: 360, height: 740 })
  const faults: string[] = []
  for (const path of [`${home}/plan/new`, own, `${own}/edit`]) {
    await page.goto(path)
    // Folded up nothing is looked at.
    await page.locator('main details').evaluateAll((folds) => folds.map((fold) => fold.setAttribute('open', '')))
    faults.push(...(await faultsOf(page)))
  }
  expect(faults).toEqual([])
})

import type { Page } from '@playwright/test'
import { adoptDraft, beginEdition } from '@trivselsrum/contracts/editions'
import { beginPolicy, changePolicy, choosePolicyForm } from '@trivselsrum/contracts/policies'
import { readPolicyDraft } from '@trivselsrum/contracts/policy-drafts'
import { addDays, dayOf } from '@trivselsrum/toolkit/day'
import { expect, expectAsked, faultsOf, signUp, test } from './journey'
import { callAs, newColleague } from './people'
import { phoneWithoutScript } from './planning'

const fillIns = { company: 'Havnens Tømrere', contact: 'Karen', phone: '70 10 20 30', provider: 'Ro og Råd' }

/** A text with a draft from a template and nothing left to fill in, past the pages. */
async function newDraft(page: Page, home: string, title = 'Vores leveregler') {
  const [call, company] = [callAs(page), home.slice(1)]
  const key = { idempotencyKey: crypto.randomUUID() }
  const { id } = await call(beginPolicy, { params: { company }, body: { title, language: 'da' } }, key)
  const params = { company, policy: id }
  const { version } = await call(choosePolicyForm, { params, body: { form: 'rules', startsFrom: 'template' } })
  await call(changePolicy, { params, body: { title, fillIns, version } })
  return { params, place: `${home}/policies/${id}` }
}

test('a text goes from the first talk to the wall: adopted, published, read by all, and an action made from it', async ({
  page,
  browser,
}) => {
  const { home } = await signUp(page)
  const colleague = await newColleague(browser, page, home, { name: 'Inge Bak' })
  await page.getByRole('link', { name: 'Politik', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Her skriver I jeres leveregler' })).toBeVisible()
  await page.getByRole('link', { name: 'Begynd den første tekst' }).click()
  await page.getByLabel('Hvad skal den hedde?').fill('Vores leveregler')
  await page.getByRole('button', { name: 'Begynd' }).click()
  await page.getByRole('link', { name: 'Begynd at tale om det' }).click()
  const box = page.getByRole('region', { name: 'Det, vi vil stå for' })
  await box.getByRole('textbox').fill('Åbenhed')
  await box.getByRole('button', { name: 'Gem' }).click()
  await expect(box.getByText('Gemt', { exact: true })).toBeVisible()
  await expect(box.getByText(/^Senest gemt af Karen Holm/)).toBeVisible()

  // Another box is forgotten on the way: what was typed there stays, and is asked about.
  const forgotten = page.getByRole('region', { name: 'Kultur og vaner' })
  await forgotten.getByRole('textbox').fill('Vi siger det højt')
  const onwards = page.getByRole('navigation', { name: 'Tekstens vej' }).getByRole('link', { name: 'Vælg form' })
  await expectAsked(page, () => onwards.click({ noWaitAfter: true }))
  await expect(forgotten.getByRole('textbox')).toHaveValue('Vi siger det højt')
  await forgotten.getByRole('button', { name: 'Gem' }).click()
  await expect(forgotten.getByText('Gemt', { exact: true })).toBeVisible()

  await onwards.click()
  await page.getByRole('button', { name: 'Vælg leveregler' }).click()
  await page.getByRole('button', { name: 'Begynd udkastet' }).click()
  await expect(page.getByText(/^Udkastet er begyndt/)).toBeVisible()
  await page.getByRole('link', { name: 'Indstillinger for teksten' }).click()
  for (const [label, value] of [
    ['Virksomhedens navn', fillIns.company],
    ['Kontaktperson', fillIns.contact],
    ['Telefonnummer', fillIns.phone],
    ['Leverandør af psykologhjælp', fillIns.provider],
  ] as const)
    await page.getByLabel(label).fill(value)
  await page.getByRole('button', { name: 'Gem', exact: true }).click()
  await expect(page.getByText('Gemt', { exact: true })).toBeVisible()
  await page.getByRole('link', { name: 'Vedtag', exact: true }).last().click()
  await expect(page.getByText(`Hos ${fillIns.company} arbejder vi for`)).toBeVisible()
  await page.getByLabel('Hvem har vedtaget den?').fill('AMO')
  await page.getByRole('button', { name: 'Vedtag teksten' }).click()
  await expect(page.getByText('Teksten er vedtaget', { exact: true })).toBeVisible()
  const edition = new URL(page.url()).pathname

  await page.getByRole('button', { name: 'Send ud til alle' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Send ud' }).click()
  await expect(page.getByText('0 af 2')).toBeVisible()
  const pdf = await page.request.get(`${edition}/document/pdf`)
  expect([pdf.status(), pdf.headers()['content-type']]).toEqual([200, 'application/pdf'])

  const phone = await phoneWithoutScript(browser, colleague)
  await phone.goto(home)
  await phone.getByRole('main').getByRole('link', { name: 'Vores leveregler' }).click()
  await expect(phone.getByRole('link', { name: 'Lav et tiltag' })).toHaveCount(0)
  await phone.getByRole('button', { name: 'Jeg har læst den' }).click()
  await expect(phone.getByText(/^Tak\./)).toBeVisible()
  await phone.goto(home)
  await expect(phone.getByRole('main').getByRole('link', { name: 'Vores leveregler' })).toHaveCount(0)

  await page.reload()
  await expect(page.getByText('1 af 2')).toBeVisible()
  await page.getByRole('link', { name: /^Lav et tiltag af afsnittet: Her skal man/ }).click()
  await page.getByLabel('Hvad vil I gøre?').fill('Spis frokost sammen')
  await page.getByLabel('Gruppen').check()
  await page.getByRole('button', { name: 'Lav tiltaget' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Spis frokost sammen' })).toBeVisible()
  await expect(page.getByRole('main').getByRole('link', { name: /Her skal man kunne have det godt/ })).toBeVisible()
})

test('two people in one box: the second sees both texts; what stands unsaved in another box is neither lost nor saved over', async ({
  page,
  context,
}) => {
  const { home } = await signUp(page)
  const { place } = await newDraft(page, home)
  const other = await context.newPage()
  for (const each of [page, other]) await each.goto(`${place}/notes`)
  const box = (of: Page, name: string) => of.getByRole('region', { name })
  const save = (of: Page, name: string) => box(of, name).getByRole('button', { name: 'Gem' }).click()
  await box(other, 'Kultur og vaner').getByRole('textbox').fill('Vi siger det højt')
  await save(other, 'Kultur og vaner')
  await expect(box(other, 'Kultur og vaner').getByText('Gemt', { exact: true })).toBeVisible()

  // The page is made anew when another box is saved; this one was still read before the other's save.
  await box(page, 'Kultur og vaner').getByRole('textbox').fill('Vi spørger')
  await box(page, 'Det, vi vil stå for').getByRole('textbox').fill('Åbenhed')
  await save(page, 'Det, vi vil stå for')
  await expect(box(page, 'Det, vi vil stå for').getByText('Gemt', { exact: true })).toBeVisible()
  await save(page, 'Kultur og vaner')
  await expect(box(page, 'Kultur og vaner').getByRole('heading', { name: 'Det har Karen Holm gemt' })).toBeVisible()
  await expect(box(page, 'Kultur og vaner').getByText('Vi siger det højt', { exact: true })).toBeVisible()
  await expect(box(page, 'Kultur og vaner').getByRole('textbox')).toHaveValue('Vi spørger')
  await save(page, 'Kultur og vaner')
  await expect(box(page, 'Kultur og vaner').getByText('Gemt', { exact: true })).toBeVisible()
})

test('a draft that somebody wrote on meanwhile is read again before it is adopted, and nothing typed is lost', async ({
  page,
  browser,
}) => {
  const { home } = await signUp(page)
  const { params, place } = await newDraft(page, home)
  const phone = await phoneWithoutScript(browser, page)
  await phone.goto(`${place}/adoption`)
  await phone.getByLabel('Hvem har vedtaget den?').fill('AMO, enstemmigt')
  await page.goto(`${place}/draft`)
  await page.getByRole('textbox', { name: 'Teksten' }).press('Control+End')
  await page.keyboard.type('Vi siger godmorgen.')
  // All of it is on the server, not only its beginning.
  await expect
    .poll(async () => JSON.stringify(await callAs(page)(readPolicyDraft, { params })))
    .toContain('Vi siger godmorgen.')
  await phone.getByRole('button', { name: 'Vedtag teksten' }).click()
  await expect(phone.getByText('Udkastet er ændret, siden du læste det')).toBeVisible()
  await expect(phone.getByText('Vi siger godmorgen.')).toBeVisible()
  await expect(phone.getByLabel('Hvem har vedtaget den?')).toHaveValue('AMO, enstemmigt')
  await phone.getByRole('button', { name: 'Vedtag teksten' }).click()
  await expect(phone.getByText('Teksten er vedtaget', { exact: true })).toBeVisible()
})

const ownPages = ['', '/notes', '/form', '/adoption', '/editions/1']

for (const { language, pages } of [
  { language: 'da', pages: [...ownPages, '/settings', '/editions/1/shares'] },
  // The two that are left out are made of nothing that the others are not made of.
  { language: 'en', pages: ownPages },
] as const)
  test(`the pages of a text are good on a phone in ${language}`, async ({ page, context }) => {
    const { home } = await signUp(page)
    const { params, place } = await newDraft(page, home, 'Politik for mental sundhed og trivsel på arbejdspladsen')
    const call = callAs(page)
    const { edition, head } = await call(readPolicyDraft, { params })
    const today = dayOf(new Date())
    const body = { edition, head, adoptedBy: 'AMO', adoptedOn: today, reviewOn: addDays(today, 20) }
    await call(adoptDraft, { params, body })
    await call(beginEdition, { params })
    await context.addCookies([{ name: 'language', value: language, url: page.url() }])
    await page.setViewportSize({ width: 360, height: 740 })
    const faults: string[] = []
    for (const path of [`${home}/policies`, ...pages.map((part) => place + part)]) {
      await page.goto(path)
      faults.push(...(await faultsOf(page)))
    }
    expect(faults).toEqual([])
  })

import type { Page } from '@playwright/test'
import { proveByCode } from '@trivselsrum/contracts/mailed'
import { listMembers } from '@trivselsrum/contracts/members'
import { expect, faultsOf, signUp, test } from './journey'
import { mailSaying } from './mail'
import { callAs, newColleague } from './people'

test.use({ baseURL: `http://localhost:${process.env.E2E_SENDING_PORT}` })

const codeFor = async (email: string) => (await mailSaying(email, /^ {4}(\d{6})$/m))[1] ?? ''

/** Past the pages: whoever is signed in there proves their address. */
async function prove(page: Page, email: string) {
  await callAs(page)(proveByCode, { body: { code: await codeFor(email) } })
}

test('where mail is sent, whoever has not proven their address is reminded of it until they have', async ({ page }) => {
  const { email, home } = await signUp(page)
  const notice = page.getByText('Bekræft din e-mail, så du kan få besked herfra')
  await expect(notice).toBeVisible()
  expect(await faultsOf(page)).toEqual([])
  await page.getByRole('link', { name: 'Bekræft e-mailen' }).click()
  await page.getByLabel('Koden fra mailen').fill(await codeFor(email))
  await page.getByRole('button', { name: 'Bekræft e-mailen' }).click()
  await expect(page.getByText('er bekræftet')).toBeVisible()
  await page.goto(home)
  await expect(page.getByRole('heading', { level: 1, name: /, Karen$/ })).toBeVisible()
  await expect(notice).toHaveCount(0)
})

test('who has not answered is reminded at the press of a button, and not twice in a day', async ({ page, browser }) => {
  const owner = await signUp(page)
  await prove(page, owner.email)
  const bo = await newColleague(browser, page, owner.home, { name: 'Bo Lund' })
  const { members } = await callAs(page)(listMembers, { params: { company: owner.home.slice(1) }, query: {} })
  const address = members.find(({ name }) => name === 'Bo Lund')?.email ?? ''
  await prove(bo, address)

  await page.goto(`${owner.home}/rounds/new`)
  await page.getByRole('radio', { name: 'Hver for sig, med navn' }).check()
  const quarter = await page.getByLabel('Kvartal').inputValue()
  await page.getByRole('button', { name: 'Åbn målingen' }).click()
  await mailSaying(address, /En ny måling er åben/)
  await page.goto(`${owner.home}/rounds/${quarter}`)
  await page.getByRole('button', { name: 'Mind dem, der ikke har svaret' }).click()
  await expect(page.getByText('2 personer får en påmindelse.')).toBeVisible()
  await mailSaying(address, /Målingen er stadig åben/)
  await page.getByRole('button', { name: 'Mind dem, der ikke har svaret' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'påmindelse' })).toBeVisible()
  await expect(page.getByText(/Sidst sendt en påmindelse/)).toBeVisible()
})

test('the page of invitations says whether a mail is on its way, or a link is to be passed on', async ({ page }) => {
  const { email, home } = await signUp(page)
  const inviting = async (address: string) => {
    await page.goto(`${home}/members/invite`)
    await page.getByLabel('E-mailadresser').fill(address)
    await page.getByRole('button', { name: 'Inviter' }).click()
    await expect(page.getByText('Inviteret: 1.')).toBeVisible()
  }
  await inviting(`bo-${email}`)
  await expect(page.getByText('Giv dem deres link nedenfor.')).toBeVisible()
  await prove(page, email)
  await inviting(`ida-${email}`)
  await expect(page.getByText('En mail med linket er på vej til dem.')).toBeVisible()
  await mailSaying(`ida-${email}`, /Karen Holm/)
})

import { expect, expectAsked, faultsOf, signUp, test } from './journey'
import { newColleague } from './people'

test.describe('what is not there', () => {
  test.use({ mayFail: { patterns: [/404/] } })

  test('a leader writes a care talk, which for the owner is not there, hands on a part of it on paper and deletes it', async ({
    page: owner,
    browser,
  }) => {
    const { home } = await signUp(owner)
    await owner.goto(`${home}/help`)
    await owner.getByLabel('Hvem').first().fill('Arbejdsmiljørepræsentanten')
    await owner.getByLabel('Telefon').first().fill('12 34 56 78')
    await owner.getByLabel('Hjemmeside').first().fill('hjaelp.example.dk')
    await owner.getByRole('button', { name: 'Gem listen' }).click()
    await expect(owner.getByRole('status')).toHaveText('Gemt. Alle i virksomheden kan se det nu.')
    await expect(owner.getByRole('link', { name: 'hjaelp.example.dk' })).toBeVisible()
    expect(await faultsOf(owner)).toEqual([])

    const leader = await newColleague(browser, owner, home, { name: 'Inge Bak', role: 'leader' })
    await leader.goto(`${home}/talks`)
    await expect(leader.getByRole('heading', { name: 'Forbered en god samtale' })).toBeVisible()
    await leader.getByRole('link', { name: 'Ny samtale' }).click()
    await leader.getByRole('link', { name: 'Omsorgssamtale' }).click()
    await expect(leader.getByText('Skriv kun det, du ville lade den anden læse.')).toBeVisible()
    expect(await faultsOf(leader)).toEqual([])
    await leader.getByLabel('Hvem eller hvad handler samtalen om?').fill('Mette')
    await leader.getByLabel('Beskrivelse').fill('Sover dårligt')
    await leader.getByLabel('Prioriteter og plan').fill('Vi flytter de sene vagter')
    await leader.getByRole('button', { name: 'Gem', exact: true }).click()
    await expect(leader.getByRole('status')).toContainText('Gemt. Slettes den')
    await expect(leader.getByRole('heading', { level: 1 })).toHaveText('Mette')
    const address = new URL(leader.url()).pathname

    const answer = await owner.goto(address)
    expect(answer?.status()).toBe(404)
    await owner.goto(`${home}/talks`)
    await expect(owner.getByRole('heading', { name: 'Forbered en god samtale' })).toBeVisible()

    // Two tabs: whoever saves last sees both, and keeps what they typed.
    const tab = await leader.context().newPage()
    await tab.goto(address)
    await tab.getByLabel('Beskrivelse').fill('Sover bedre')
    await tab.getByRole('button', { name: 'Gem', exact: true }).click()
    await expect(tab.getByRole('status')).toContainText('Gemt.')
    await tab.close()
    await leader.getByLabel('Slettes efter').selectOption({ label: '3 måneder' })
    await leader.getByRole('button', { name: 'Gem', exact: true }).click()
    await expect(leader.getByRole('heading', { name: 'Det her er gemt et andet sted imens' })).toBeVisible()
    await expect(leader.getByText('Sover bedre')).toBeVisible()
    await expect(leader.getByLabel('Beskrivelse')).toHaveValue('Sover dårligt')
    await leader.getByRole('button', { name: 'Gem', exact: true }).click()
    await expect(leader.locator('input[name="version"]')).toHaveValue('3')
    await expect(leader.getByRole('status')).toContainText('Gemt.')
    await expect(leader.getByLabel('Slettes efter')).toHaveValue('3')

    // What is typed and not saved is not lost by going on to the copy.
    const possibilities = leader.getByLabel('Muligheder')
    await possibilities.click()
    await possibilities.fill('Kortere dage')
    const toCopy = leader.getByRole('link', { name: 'Lav en kopi til medarbejderen' })
    await expectAsked(leader, () => toCopy.click({ noWaitAfter: true }))
    await expect(possibilities).toHaveValue('Kortere dage')
    await leader.getByRole('button', { name: 'Gem', exact: true }).click()
    await expect(leader.locator('input[name="version"]')).toHaveValue('4')

    await leader.getByRole('link', { name: 'Lav en kopi til medarbejderen' }).click()
    await leader.getByLabel('Tag »Prioriteter og plan« med').check()
    expect(await faultsOf(leader)).toEqual([])
    await leader.emulateMedia({ media: 'print' })
    await expect(leader.getByText('Vi flytter de sene vagter')).toBeVisible()
    await expect(leader.getByText('Arbejdsmiljørepræsentanten')).toBeVisible()
    await expect(leader.getByText('Sover dårligt')).toBeHidden()
    await expect(leader.getByText('Mette')).toBeHidden()
    await leader.emulateMedia({ media: 'screen' })

    await leader.getByRole('link', { name: 'Tilbage til samtalen' }).click()
    await leader.getByRole('button', { name: 'Slet samtalen' }).click()
    await leader.getByRole('alertdialog').getByRole('button', { name: 'Slet samtalen' }).click()
    await expect(leader.getByText('Samtalen er slettet.')).toBeVisible()
    expect((await leader.goto(address))?.status()).toBe(404)
  })
})

test.describe('without script', () => {
  test('a talk is begun, found in the list and saved, in English, on a phone', async ({ page: owner, browser }) => {
    const { home } = await signUp(owner)
    const context = await browser.newContext({
      baseURL: new URL(owner.url()).origin,
      storageState: await owner.context().storageState(),
      javaScriptEnabled: false,
      viewport: { width: 320, height: 740 },
    })
    const page = await context.newPage()
    await page.goto('/?language=en')
    await page.goto(`${home}/talks/new?tool=care-talk&form=preparation`)
    await page.getByLabel('Who or what is the talk about?').fill('The new shifts')
    await page.getByLabel('Follow up on').fill('2020-01-01')
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByText('The day has passed', { exact: true })).toBeVisible()
    await expect(page.getByLabel('Who or what is the talk about?')).toHaveValue('The new shifts')
    await page.getByLabel('Follow up on').fill('')
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByText(/^Saved. Deleted on/)).toBeVisible()
    await page.goto(`${home}/talks`)
    await page.getByRole('link', { name: 'The new shifts' }).click()
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByText(/^Saved. Deleted on/)).toBeVisible()
    await context.close()

    // Looked at by axe where there is script.
    await owner.goto('/?language=en')
    await owner.setViewportSize({ width: 320, height: 740 })
    await owner.goto(`${home}/talks`)
    expect(await faultsOf(owner)).toEqual([])
    await owner.getByRole('link', { name: 'The new shifts' }).click()
    await expect(owner.getByRole('heading', { level: 1 })).toHaveText('The new shifts')
    expect(await faultsOf(owner)).toEqual([])
  })
})

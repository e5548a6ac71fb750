import { changeFacts } from '@trivselsrum/contracts/companies'
import { expect, signUp, test } from './journey'
import { answerAnonymously, callAs, newColleague } from './people'

test('a company too small to be anonymous is told before it opens a round, and is shown the way that is open to it', async ({
  page,
}) => {
  const { home } = await signUp(page)
  await page.goto(`${home}/rounds/new`)
  // As long as it has not said how many they are, links might reach enough; what is needed is said.
  await page.getByRole('radio', { name: 'Hver for sig, anonymt' }).check()
  await expect(page.getByText(/Er I færre end 5 i alt, så svar sammen/)).toBeVisible()
  await page.getByRole('button', { name: 'Åbn målingen' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'I er for få til at være anonyme' })).toBeVisible()
  await expect(page.getByRole('radio', { name: 'Hver for sig, anonymt' })).toBeChecked()

  const facts = { name: 'Havnens Tømrere', cvr: null, industry: null, headcount: 4, language: 'da' as const }
  await callAs(page)(changeFacts, { params: { company: home.slice(1) }, body: facts })
  await page.reload()
  await expect(page.getByRole('radio', { name: 'Hver for sig, anonymt' })).toBeDisabled()
  await expect(page.getByText(/I er 4, og en anonym måling kræver mindst 5/)).toBeVisible()
  await expect(page.getByRole('radio', { name: 'Sammen' })).toBeEnabled()
})

test('an anonymous round shows only how many have answered, closes from five on, and tells nobody apart', async ({
  page: owner,
  browser,
}) => {
  const { home } = await signUp(owner, 'Åens Bogtryk')
  const names = ['Ali Demir', 'Bo Lund', 'Carla Friis', 'Dorte Holm', 'Erik Steen']
  const colleagues = await Promise.all(names.map((name) => newColleague(browser, owner, home, { name })))
  await owner.goto(`${home}/rounds/new`)
  await owner.getByRole('radio', { name: 'Hver for sig, anonymt' }).check()
  const quarter = await owner.getByLabel('Kvartal').inputValue()
  await owner.getByRole('button', { name: 'Åbn målingen' }).click()
  await expect(owner.getByText('0 svar; 6 er spurgt ved navn')).toBeVisible()
  await expect(owner.getByText(/når mindst 5 har svaret, og fordelinger, når mindst 10 har/)).toBeVisible()

  const [ali, ...others] = colleagues
  await ali?.reload()
  await expect(
    ali?.getByRole('main').getByRole('link', { name: 'Svar på målingen' }) ?? owner.locator('x'),
  ).toHaveAttribute('href', `${home}/rounds/${quarter}/anonymous-sheet`)
  for (const [index, colleague] of others.entries()) await answerAnonymously(colleague, home, quarter, () => 1 + index)
  await owner.reload()
  await expect(owner.getByText('4 svar; 6 er spurgt ved navn')).toBeVisible()
  await expect(owner.getByText(/Der mangler 1\./)).toBeVisible()
  await expect(owner.getByRole('button', { name: /Luk målingen/ })).toHaveCount(0)
  // This installation sends no mail: what can be passed on is shown instead of a button that would reach nobody.
  await expect(owner.getByRole('button', { name: /Mind dem/ })).toHaveCount(0)
  await expect(owner.getByText(`http://localhost:${new URL(owner.url()).port}${home}/rounds/${quarter}`)).toBeVisible()
  await owner.getByRole('link', { name: 'Se, hvem der er spurgt, og spørg flere' }).click()
  await expect(owner.getByRole('row', { name: /^Bo Lund/ })).toBeVisible()
  await expect(owner.getByText('Har svaret', { exact: true })).toHaveCount(0)
  await expect(owner.getByText('Mangler', { exact: true })).toHaveCount(0)

  if (ali) await answerAnonymously(ali, home, quarter, () => 3)
  await owner.goto(`${home}/rounds/${quarter}`)
  await owner.getByRole('button', { name: 'Luk målingen og se resultatet' }).click()
  const dialog = owner.getByRole('alertdialog')
  await expect(dialog).toContainText('Der er 1 svar færre end de 6, der er spurgt.')
  await dialog.getByRole('button', { name: 'Luk målingen' }).click()
  await expect(owner.getByText('5 svar, anonyme')).toBeVisible()
  await expect(owner.getByText('Hvor langt I er fra hinanden, vises fra 10 svar. Her er 5.')).toBeVisible()
  await expect(owner.getByRole('link', { name: /hvem der svarede hvad/ })).toHaveCount(0)

  await ali?.goto(`${home}/rounds/${quarter}`)
  await expect(ali?.getByText('Resultatet læses af ejer, AMO og ledere.') ?? owner.locator('x')).toBeVisible()
})

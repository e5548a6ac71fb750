import type { Page } from '@playwright/test'
import { expect, signUp, test } from './journey'
import { answerByName, newColleague, newDepartment } from './people'

/** Opens a round by name in which one department is asked; gives its quarter. */
async function openForDepartment(amo: Page, home: string, department: RegExp): Promise<string> {
  await amo.goto(home)
  await amo.getByRole('main').getByRole('link', { name: 'Start kvartalets måling' }).click()
  await amo.getByRole('radio', { name: 'Hver for sig, med navn' }).check()
  await amo.getByRole('radio', { name: 'Kun nogle' }).check()
  await amo.getByRole('checkbox', { name: department }).check()
  const quarter = await amo.getByLabel('Kvartal').inputValue()
  await amo.getByRole('button', { name: 'Åbn målingen' }).click()
  await expect(amo.getByRole('heading', { name: 'Hvor mange der har svaret' })).toBeVisible()
  return quarter
}

test('AMO opens a round for a department, sees who has answered, asks one more, closes it with a half sheet left out; who was asked sees who answered what', async ({
  page: owner,
  browser,
}) => {
  const { home } = await signUp(owner, 'Nordhavns Smedje')
  const department = await newDepartment(owner, home, 'Værkstedet')
  const join = (name: string, more: object = {}) => newColleague(browser, owner, home, { name, ...more })
  const amo = await join('Mette Aagaard', { role: 'amo' })
  const ali = await join('Ali Demir', { department })
  const bo = await join('Bo Lund', { department })
  const carla = await join('Carla Friis')

  const quarter = await openForDepartment(amo, home, /^Værkstedet \(2\)/)
  await expect(amo.getByText('0 af 2 har svaret')).toBeVisible()
  await expect(amo.getByText('Målingen kan lukkes, når mindst én har afleveret.')).toBeVisible()

  // Whoever is asked finds it on their front page, answers alone, and writes no notes.
  await ali.reload()
  await expect(ali.getByRole('link', { name: 'Udvikling' })).toHaveCount(0)
  await ali.getByRole('main').getByRole('link', { name: 'Svar på målingen' }).click()
  await expect(ali.getByText(/se, hvem der svarede hvad/).first()).toBeVisible()
  await expect(ali.getByRole('textbox')).toHaveCount(0)
  for (let index = 0; index < 20; index++) {
    await expect(ali.getByText(`Udsagn ${index + 1} af 20`)).toBeVisible()
    await ali.getByRole('radio', { name: /^4:/ }).check()
    await ali.getByRole('button', { name: index === 19 ? 'Afslut' : 'Næste' }).click()
  }
  await ali.getByRole('button', { name: 'Aflever mine svar' }).click()
  await expect(ali.getByRole('heading', { name: 'Du har svaret' })).toBeVisible()
  await expect(ali.getByRole('button', { name: /Luk målingen/ })).toHaveCount(0)

  await bo.goto(`${home}/rounds/${quarter}`)
  await bo.getByRole('link', { name: 'Begynd at svare' }).click()
  await bo.getByRole('radio', { name: /^2:/ }).check()
  await expect(bo.getByText(/^Gemt kl\./)).toBeVisible()
  await bo.getByRole('link', { name: 'Hold pause' }).click()
  await expect(bo.getByText('Du har svaret på 1 af 20 udsagn')).toBeVisible()

  await amo.reload()
  await amo.getByRole('link', { name: 'Se, hvem der har svaret, og spørg flere' }).click()
  await expect(amo.getByRole('row', { name: 'Ali Demir Værkstedet Har svaret' })).toBeVisible()
  await expect(amo.getByRole('row', { name: 'Bo Lund Værkstedet Mangler' })).toBeVisible()
  await amo.getByRole('checkbox', { name: 'Carla Friis' }).check()
  await amo.getByRole('button', { name: 'Spørg dem' }).click()
  await expect(amo.getByText('1 person er spurgt.')).toBeVisible()
  await expect(amo.getByRole('row', { name: /^Carla Friis/ })).toBeVisible()

  await amo.goto(`${home}/rounds/${quarter}`)
  await amo.getByRole('button', { name: 'Luk målingen og se resultatet' }).click()
  const dialog = amo.getByRole('alertdialog')
  await expect(dialog).toContainText('2 af 3 har ikke afleveret. Det, de er nået til, tæller ikke med.')
  await dialog.getByRole('button', { name: 'Luk målingen' }).click()
  await expect(amo.getByText('1 svar med navn')).toBeVisible()

  for (const asked of [ali, bo, carla]) {
    await asked.goto(`${home}/rounds`)
    await asked
      .getByRole('main')
      .getByRole('link', { name: /kvartal/ })
      .click()
    await expect(asked.getByRole('heading', { name: /^Jeres niveau/ })).toBeVisible()
    await asked.getByRole('link', { name: 'Se, hvem der svarede hvad' }).click()
    await expect(asked.getByRole('row', { name: /^Ali Demir Værkstedet 4 · 4 · 4 · 4/ })).toBeVisible()
    await expect(asked.getByRole('row', { name: /^Bo Lund/ })).toHaveCount(0)
  }
})

test('a member who was not asked is told so, and when it is closed, who reads the result', async ({
  page: owner,
  browser,
}) => {
  const { home } = await signUp(owner)
  const department = await newDepartment(owner, home, 'Lageret')
  const asked = await newColleague(browser, owner, home, { name: 'Ali Demir', department })
  const other = await newColleague(browser, owner, home, { name: 'Ida Berg' })
  const quarter = await openForDepartment(owner, home, /^Lageret/)
  await other.goto(`${home}/rounds/${quarter}`)
  await expect(other.getByText('Du er ikke spurgt i den her måling.')).toBeVisible()
  await expect(other.getByRole('link', { name: 'Begynd at svare' })).toHaveCount(0)

  await answerByName(asked, home, quarter, () => 3)
  await owner.goto(home)
  await expect(owner.getByText('1 af 1 har svaret.')).toBeVisible()
  await owner.getByRole('main').getByRole('link', { name: 'Luk målingen' }).click()
  await owner.getByRole('button', { name: 'Luk målingen og se resultatet' }).click()
  await expect(owner.getByRole('alertdialog')).not.toContainText('ikke afleveret')
  await owner.getByRole('alertdialog').getByRole('button', { name: 'Luk målingen' }).click()
  await expect(owner.getByRole('heading', { name: 'Afdeling for afdeling' })).toBeVisible()

  await other.reload()
  await expect(other.getByText('Resultatet læses af ejer, AMO og ledere.')).toBeVisible()
  await other.goto(home)
  await expect(other.getByText('Intet venter på dig lige nu.')).toBeVisible()
  await expect(other.getByText('Her kommer I til at se, hvor I står')).toHaveCount(0)
})

test('what was chosen stays when it is refused, without script as well', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ baseURL: baseURL ?? '', javaScriptEnabled: false })
  const { home } = await signUp(page)
  await newDepartment(page, home, 'Tomme')
  await page.goto(`${home}/rounds/new`)
  // The group answers together: nobody is asked one by one.
  await expect(page.getByText('Hvem skal svare?')).toBeHidden()
  await page.getByRole('radio', { name: 'Hver for sig, med navn' }).check()
  await page.getByRole('radio', { name: 'Kun nogle' }).check()
  await page.getByRole('checkbox', { name: /^Tomme/ }).check()
  const [, earlier = ''] = await page
    .getByLabel('Kvartal')
    .getByRole('option')
    .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value))
  await page.getByLabel('Kvartal').selectOption(earlier)
  await page.getByRole('button', { name: 'Åbn målingen' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Ingen er spurgt' })).toBeVisible()
  await expect(page.getByRole('radio', { name: 'Hver for sig, med navn' })).toBeChecked()
  await expect(page.getByRole('radio', { name: 'Kun nogle' })).toBeChecked()
  await expect(page.getByRole('checkbox', { name: /^Tomme/ })).toBeChecked()
  await expect(page.getByLabel('Kvartal')).toHaveValue(earlier)
  await page.getByRole('checkbox', { name: 'Ejer' }).check()
  await page.getByRole('button', { name: 'Åbn målingen' }).click()
  await expect(page.getByText('0 af 1 har svaret')).toBeVisible()
  await page.close()
})

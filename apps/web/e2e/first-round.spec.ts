import { answerAll, closeRound, expect, openRound, signUp, test } from './journey'

test('HR signs up, answers the twenty statements together, closes the round and sees where the company stands', async ({
  page,
}) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'Opret jeres virksomhed' }).click()
  const { home } = await signUp(page, 'Bageriet Æblegården')
  await expect(page.getByRole('heading', { name: 'Her kommer I til at se, hvor I står' })).toBeVisible()

  await page.getByRole('main').getByRole('link', { name: 'Start kvartalets måling' }).first().click()
  await page.getByRole('button', { name: 'Åbn og begynd at svare' }).click()
  await page.getByLabel(/Hvorfor dette tal/).fill('Ordrebogen er fuld.')
  // Only preventive and creating fit: the statements stand level by level, four of each.
  await answerAll(page, (index) => [1, 1, 3, 5, 5][Math.floor(index / 4)] ?? 0)
  await closeRound(page)

  await expect(page.getByRole('heading', { name: /^Jeres niveau: Forebyggende og Skabende/ })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Udviklingsindeks' }).getByText('100,0', { exact: true })).toBeVisible()
  await expect(page.getByText('Ordrebogen er fuld.')).toBeVisible()
  await page.getByText('Vis som tabel').click()
  await expect(page.getByRole('row', { name: 'Forebyggende 20,0 Højt' })).toBeVisible()
  await expect(page.getByRole('row', { name: 'Aktiv 12,0 Middel' })).toBeVisible()

  await page.goto(home)
  await expect(page.getByText('Udviklingsindeks 100,0')).toBeVisible()
  await expect(page.getByText(/Karen Holm lukkede målingen/)).toBeVisible()
})

test('a company enters what it measured on paper, and sees history, what moved, and two rounds side by side', async ({
  page,
}) => {
  const { home } = await signUp(page)
  await page.goto(`${home}/rounds/new`)
  const [current = '', , earlier = ''] = await page
    .getByLabel('Kvartal')
    .getByRole('option')
    .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value))
  await openRound(page, home, earlier)
  await answerAll(page, () => 3)
  await closeRound(page)
  await openRound(page, home, current)
  await answerAll(page, (index) => (index >= 12 ? 4 : 2))
  await closeRound(page)
  await expect(page.getByRole('heading', { name: 'Det har flyttet sig' })).toBeVisible()
  await expect(page.getByRole('row', { name: /Skabende 12,0 16,0 \+4,0/ })).toBeVisible()

  await page.goto(`${home}/history`)
  // The quarter between the two is a gap, and said to be one.
  await expect(page.getByText(/blev ikke målt/).first()).toBeVisible()
  await expect(page.getByRole('row', { name: /Ikke målt/ })).toHaveCount(1)
  await page.getByRole('button', { name: 'Sammenlign' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'To målinger side om side' })).toBeVisible()
  await expect(page.getByText('12,0 → 16,0').first()).toBeVisible()
  await expect(page.getByRole('row', { name: /3,0 4,0 \+1,0/ })).toHaveCount(8)
})

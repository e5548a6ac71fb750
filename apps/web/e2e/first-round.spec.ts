import { answerAll, closeRound, expect, openRound, signUp, test } from './journey'

test('HR signs up, answers the twenty statements together, closes the round and sees where the company stands', async ({
  page,
}) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'Opret jeres virksomhed' }).click()
  const { home } = await signUp(page, 'Bageriet Æblegården')
  await expect(page.getByRole('heading', { name: 'Her kommer I til at se, hvor I står' })).toBeVisible()

  await page.getByRole('main').getByRole('link', { name: 'Start kvartalets måling' }).click()
  await page.getByRole('button', { name: 'Åbn målingen' }).click()
  await page.getByLabel(/Hvorfor dette tal/).fill('Ordrebogen er fuld.')
  // Only preventive and creating fit: the statements stand level by level, four of each.
  await answerAll(page, (index) => [1, 1, 3, 5, 5][Math.floor(index / 4)] ?? 0)
  await closeRound(page)

  await expect(page.getByRole('heading', { name: /^Jeres niveau: Forebyggende og Skabende/ })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Udviklingsindeks' }).getByText('100,0', { exact: true })).toBeVisible()
  await expect(page.getByText('Ordrebogen er fuld.')).toBeVisible()
  // The group gave whole scores, and that is how they are shown.
  await expect(
    page.getByRole('region', { name: 'Det gør I allerede godt' }).getByText('Forebyggende · 5 af 5'),
  ).toHaveCount(3)
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
  await page.goto(`${home}/comparison`)
  await expect(page.getByText('Det kræver to lukkede målinger. I har ingen endnu.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Sammenlign' })).toHaveCount(0)
  await openRound(page, home, earlier)
  await answerAll(page, () => 3)
  await closeRound(page)
  const openings = page.getByRole('region', { name: 'Her er der mest at hente' })
  await expect(openings.getByText('Passer for lidt · Forebyggende · 3 af 5').first()).toBeVisible()
  await expect(openings.getByText('Passer for meget · Passiv · 3 af 5').first()).toBeVisible()
  await page.goto(`${home}/history`)
  await expect(page.getByText('Passiv er 12,0 i den første måling.')).toBeVisible()
  await page.goto(`${home}/comparison`)
  await expect(page.getByText('I har én. Når I har lukket en til, kan I sammenligne.')).toBeVisible()
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
  await expect(page.getByRole('link', { name: 'Udvikling', exact: true })).toHaveAttribute('aria-current', 'page')
  await expect(page.getByText('12,0 → 16,0').first()).toBeVisible()
  // Creating and preventive fit better, passive and reactive fit less: all of it is the right way.
  await expect(page.getByRole('row', { name: /3 4 \+1 den rigtige vej/ })).toHaveCount(8)
  await expect(page.getByRole('row', { name: /3 2 −1 den rigtige vej/ })).toHaveCount(8)
  await expect(page.getByRole('row', { name: /Passiv 12,0 8,0 −4,0 den rigtige vej/ })).toHaveCount(1)
})

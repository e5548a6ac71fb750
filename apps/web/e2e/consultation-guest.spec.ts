import { readFileSync } from 'node:fs'
import type { Browser, Page } from '@playwright/test'
import {
  answerConsultation,
  closeConsultation,
  createConsultationShare,
  openConsultation,
} from '@trivselsrum/contracts/consultations'
import { decideContribution, listContributions } from '@trivselsrum/contracts/contributions'
import { adoptDraft, createEditionShare } from '@trivselsrum/contracts/editions'
import { beginPolicy, choosePolicyForm, readPolicy } from '@trivselsrum/contracts/policies'
import { addDays, dayOf } from '@trivselsrum/toolkit/day'
import { expect, faultsOf, signUp, test } from './journey'
import { callAs, newColleague } from './people'
import { phoneWithoutScript } from './planning'

const phone = { viewport: { width: 360, height: 740 }, locale: 'da-DK', hasTouch: true }
const today = dayOf(new Date())
const newShare = () => ({ share: crypto.randomUUID(), label: 'Kantinen', days: 30 })

/** A company whose rules of living are being written, past the pages. */
async function writeRules(page: Page) {
  const { home } = await signUp(page, 'Havnens Tømrere')
  const call = callAs(page)
  const company = home.slice(1)
  const body = { title: 'Leveregler', language: 'da' as const }
  const { id: policy } = await call(beginPolicy, { params: { company }, body }, { idempotencyKey: crypto.randomUUID() })
  const params = { company, policy }
  const { draft } = await call(choosePolicyForm, { params, body: { form: 'rules', startsFrom: 'template' } })
  if (!draft) throw new Error('there is no draft')
  return { home, params, draft, call }
}

/** The same, sent into consultation, with the address of a link into it. */
async function consult(page: Page) {
  const { home, params, draft, call } = await writeRules(page)
  const { id: consultation } = await call(openConsultation, {
    params,
    body: {
      consultation: crypto.randomUUID(),
      edition: draft.edition,
      sections: ['good-health', 'openness'],
      lead: 'Sig til, hvis det ikke passer til hverdagen.',
      closesOn: addDays(today, 14),
    },
  })
  const place = { company: params.company, consultation }
  const { address } = await call(createConsultationShare, { params: place, body: newShare() })
  return { home, place, address, call }
}

/** Somebody with a phone and nothing else. */
async function newGuest(browser: Browser, baseURL: string | undefined, javaScriptEnabled: boolean) {
  const context = await browser.newContext({ ...phone, baseURL: baseURL ?? '', javaScriptEnabled })
  return context.newPage()
}

/** Marks from one place of the text to another, as a finger that is drawn over it does. */
async function mark(page: Page, from: string, to = from) {
  await page.evaluate(
    ([first, last]) => {
      const pieceWith = (words: string) =>
        [...document.querySelectorAll('[data-from]')].find((piece) => piece.textContent.includes(words))?.firstChild
      const [start, end] = [pieceWith(first), pieceWith(last)]
      if (!start || !end) throw new Error('the words are not in the text')
      const range = document.createRange()
      range.setStart(start, start.textContent?.indexOf(first) ?? 0)
      range.setEnd(end, (end.textContent?.indexOf(last) ?? 0) + last.length)
      getSelection()?.removeAllRanges()
      getSelection()?.addRange(range)
    },
    [from, to] as const,
  )
}

const codeOn = async (page: Page) => (await page.getByText(/^[0-9A-Z]{4}-[0-9A-Z]{4}-/).textContent())?.trim() ?? ''
const send = (page: Page) => page.getByRole('button', { name: 'Send', exact: true }).click()

test('a guest marks words on a phone, suggests others, is warned of a CPR number, and gets a code', async ({
  page,
  browser,
  baseURL,
}) => {
  test.slow()
  const { address } = await consult(page)
  const guest = await newGuest(browser, baseURL, true)
  const faults: string[] = []
  await guest.goto(address)
  await expect(guest).toHaveURL('/s/consultation')
  await expect(guest).toHaveTitle('Delt med dig · Trivselsrum')
  await expect(guest.getByText('Dit navn står der kun, hvis du selv skriver det.')).toBeVisible()
  await expect(guest.getByText('Måden, du skriver på, kan røbe, at det er dig')).toBeVisible()

  const bar = guest.getByRole('region', { name: 'Det, du har markeret' })
  await mark(guest, 'Det er i orden', 'Det er i orden')
  await expect(bar.getByText('Du kan skrive om ét stykke ad gangen')).toHaveCount(0)
  await mark(guest, 'arbejder vi for', 'Det er i orden')
  await expect(bar.getByText('Du kan skrive om ét stykke ad gangen')).toBeVisible()
  await mark(guest, 'Hos ', ' arbejder')
  await bar.getByRole('link', { name: 'Foreslå andre ord' }).tap()
  await expect(
    guest.getByRole('heading', { level: 1, name: 'Skriv om »Her skal man kunne have det godt«' }),
  ).toBeVisible()
  await expect(guest.getByRole('region', { name: 'Det handler om' })).toContainText('Hos Havnens Tømrere arbejder')

  await guest.getByLabel('Sådan ville du skrive det').fill('Hos os arbejder')
  await guest.getByLabel('Hvorfor?').fill('Spørg 010190-1234')
  await send(guest)
  await expect(guest.getByText('Det ligner et nummer eller en adresse på en person')).toBeVisible()
  await expect(guest.getByLabel('Sådan ville du skrive det')).toHaveValue('Hos os arbejder')
  await expect(guest.getByLabel('Send det alligevel')).not.toBeChecked()
  faults.push(...(await faultsOf(guest)))
  await guest.getByLabel('Hvorfor?').fill('Det er kortere')
  await send(guest)

  await expect(guest.getByText('Dit bidrag er sendt')).toBeVisible()
  // The phone may be shared: its history does not tell which one was sent from it.
  await expect(guest).toHaveURL('/s/consultation?sent=yes')
  await guest.getByRole('link', { name: 'Se det i teksten' }).click()
  await expect(guest.getByRole('listitem').filter({ hasText: 'Det er kortere' })).toBeInViewport()
  const code = await codeOn(guest)
  expect(code).toMatch(/^([0-9A-Z]{4}-){4}[0-9A-Z]{4}$/)
  const [file] = await Promise.all([
    guest.waitForEvent('download'),
    guest.getByRole('link', { name: 'Gem koden som fil' }).click(),
  ])
  const kept = readFileSync(await file.path(), 'utf8')
  expect([kept.includes(code), kept.includes(new URL('/receipt', guest.url()).href)]).toEqual([true, true])
  await mark(guest, 'vi for, at alle')
  await expect(bar.getByRole('link', { name: 'Spørg' })).toBeVisible()
  faults.push(...(await faultsOf(guest)))
  await guest.getByRole('link', { name: 'Bidrag 1 om de ord' }).click()
  await expect(guest.getByRole('listitem').filter({ hasText: 'Det er kortere' })).toBeInViewport()

  // Another contribution from this device has the same code.
  await guest.getByRole('link', { name: /^Skriv om stykket: Det er i orden/ }).click()
  await guest.getByRole('radio', { name: 'Spørgsmål' }).check()
  await guest.getByLabel('Dit spørgsmål').fill('Også for vikarer?')
  await send(guest)
  await expect(guest.getByText('Dit bidrag er sendt')).toBeVisible()
  expect(await codeOn(guest)).toBe(code)
  await guest.getByRole('link', { name: 'Se dine bidrag' }).click()
  await expect(guest.getByText('Også for vikarer?')).toBeVisible()
  await expect(guest.getByText('Hos os arbejder')).toBeVisible()
  faults.push(...(await faultsOf(guest)))
  expect(faults).toEqual([])
})

/** Writes about a section as a whole, on the page of the text. */
async function write(guest: Page, text: string) {
  await guest
    .getByRole('region', { name: 'Vi siger det højt' })
    .getByRole('link', { name: 'Skriv om afsnittet' })
    .click()
  await guest.getByLabel('Din kommentar').fill(text)
  await send(guest)
}

test('without script a guest comments, supports what another wrote, finds it again by the code and withdraws it', async ({
  page,
  browser,
  baseURL,
}) => {
  const { address } = await consult(page)
  const first = await newGuest(browser, baseURL, false)
  await first.goto(address)
  await write(first, 'Det skal også gælde lederne.')
  await expect(first.getByText('Dit bidrag er sendt')).toBeVisible()

  const guest = await newGuest(browser, baseURL, false)
  await guest.goto(address)
  await guest.getByRole('button', { name: 'Enig' }).click()
  await expect(guest.getByText('1 er enig')).toBeVisible()
  await expect(guest.getByRole('button', { name: 'Enig', pressed: true })).toBeInViewport()
  await write(guest, 'x'.repeat(100_000))
  await expect(guest.getByLabel('Din kommentar')).toHaveValue('x'.repeat(100_000))
  await expect(guest.getByLabel('Din kommentar')).toHaveAttribute('aria-invalid', 'true')
  await guest.getByLabel('Din kommentar').fill('Hvad med pauserne?')
  await send(guest)
  const code = await codeOn(guest)

  const later = await newGuest(browser, baseURL, false)
  await later.goto(address)
  await later.getByRole('link', { name: 'Brug din kode' }).click()
  await later.getByLabel('Kvitteringskode').fill(code.toLowerCase())
  await later.getByRole('button', { name: 'Se, hvad der blev af det' }).click()
  await expect(later.getByRole('heading', { level: 1, name: 'Dine bidrag' })).toBeVisible()
  // From here on the phone knows it: what was written and agreed with is one's own in the text as well.
  await later.goto(address)
  await expect(later.getByText('Dit eget')).toBeVisible()
  await expect(later.getByRole('button', { name: 'Enig', pressed: true })).toBeVisible()
  await later.goto('/receipt')
  await later.getByRole('link', { name: 'Træk det tilbage' }).click()
  await expect(later.getByText('Hvad med pauserne?')).toBeVisible()
  await later.getByRole('button', { name: 'Træk det tilbage' }).click()
  await expect(later.getByText('Bidraget er trukket tilbage, og ordene er slettet.')).toBeVisible()
  await guest.goto('/s/consultation')
  await expect(guest.getByText('Hvad med pauserne?')).toHaveCount(0)
})

test('what is typed when the session ends, or the consultation closes, stays; what became of it is told to everybody', async ({
  page,
  browser,
  baseURL,
}) => {
  const { address, place, call, home } = await consult(page)
  const guest = await newGuest(browser, baseURL, false)
  await guest.goto(address)
  await write(guest, 'Det skal også gælde lederne.')
  await expect(guest.getByText('Dit bidrag er sendt')).toBeVisible()
  await guest
    .getByRole('region', { name: 'Vi siger det højt' })
    .getByRole('link', { name: 'Skriv om afsnittet' })
    .click()
  await guest.context().clearCookies({ name: 'share' })
  await guest.getByLabel('Din kommentar').fill('Skrevet i god tid')
  await send(guest)
  await expect(guest.getByText('Åbn et link, der virker')).toBeVisible()
  const again = await guest.context().newPage()
  await again.goto(address)
  await call(closeConsultation, { params: place })
  await send(guest)
  await expect(guest.getByText('Høringen er lukket')).toBeVisible()
  await expect(guest.getByLabel('Din kommentar')).toHaveValue('Skrevet i god tid')
  await expect(guest.getByRole('button', { name: 'Send', exact: true })).toHaveCount(0)

  // You said, we did.
  const { contributions } = await call(listContributions, { params: place, query: { only: 'waiting' } })
  for (const { id: contribution, version } of contributions)
    await call(decideContribution, {
      params: { ...place, contribution },
      body: { version, outcome: 'declined', reason: 'Det står der allerede.' },
    })
  await call(answerConsultation, { params: place, body: { answer: 'Tak for alle bidrag.' } })
  const reader = await newGuest(browser, baseURL, true)
  await reader.goto(address)
  await expect(reader.getByRole('region', { name: 'I sagde – vi gjorde' })).toContainText('Tak for alle bidrag.')
  await expect(reader.getByText('Det står der allerede.')).toBeVisible()
  expect(await faultsOf(reader)).toEqual([])

  // A member finds the same from their front page, though the text is out no longer.
  const member = await newColleague(browser, page, home, { name: 'Ida Friis' })
  await member.goto(home)
  await expect(member.getByText('I sagde – vi gjorde. Svaret på høringen kom')).toBeVisible()
  await member.getByRole('main').getByRole('link', { name: 'Leveregler' }).click()
  await expect(member.getByRole('region', { name: 'I sagde – vi gjorde' })).toContainText('Tak for alle bidrag.')
  await expect(member.getByText('Det skal også gælde lederne.')).toBeVisible()
})

test('a member takes part on the same pages, with script and without', async ({ page, browser }) => {
  const { home, place } = await consult(page)
  const member = await newColleague(browser, page, home, { name: 'Ida Friis' })
  await member.setViewportSize(phone.viewport)
  await member.goto(`${home}/consultations/${place.consultation}/text`)
  await mark(member, 'Det er i orden')
  await member.getByRole('link', { name: 'Kommentér' }).click()
  await member.getByLabel('Din kommentar').fill('Også i skuret')
  await member.getByLabel('Dit navn').fill('Ida')
  await send(member)
  await expect(member.getByText('Dit bidrag er sendt')).toBeVisible()
  await expect(member.getByText('Også i skuret')).toBeVisible()
  expect(await faultsOf(member)).toEqual([])

  const plain = await phoneWithoutScript(browser, member)
  await plain.goto(home)
  await plain.getByRole('main').getByRole('link', { name: 'Leveregler' }).click()
  await write(plain, 'Hvad med pauserne?')
  await expect(plain.getByText('Dit bidrag er sendt')).toBeVisible()
  await expect(plain.getByText('Dit eget')).toHaveCount(2)
  await plain.getByRole('link', { name: 'Se dine bidrag' }).click()
  await expect(plain.getByRole('heading', { level: 1, name: 'Dine bidrag' })).toBeVisible()
  await plain.getByRole('link', { name: 'Tilbage til teksten' }).click()
  await expect(plain.getByRole('heading', { level: 1, name: 'Leveregler' })).toBeVisible()
})

test('an adopted text is read through a link with a passcode, and taken along as PDF', async ({
  page,
  browser,
  baseURL,
}) => {
  const { params, draft, call } = await writeRules(page)
  const { draft: now } = await call(readPolicy, { params })
  const dates = { adoptedOn: today, reviewOn: addDays(today, 365) }
  const body = { edition: draft.edition, head: now?.head ?? 0, adoptedBy: 'Arbejdsmiljøgruppen', ...dates }
  await call(adoptDraft, { params, body })
  const { address } = await call(createEditionShare, {
    params: { ...params, edition: '1' },
    body: { ...newShare(), passcode: 'kanin' },
  })
  const guest = await newGuest(browser, baseURL, true)
  await guest.goto(address)
  await guest.getByLabel('Kode').fill('kanin')
  await guest.getByRole('button', { name: 'Gå videre' }).click()
  await expect(guest).toHaveURL('/s/edition')
  await expect(guest.getByText('Hos Havnens Tømrere arbejder vi for')).toBeVisible()
  expect(await faultsOf(guest)).toEqual([])
  const [file] = await Promise.all([
    guest.waitForEvent('download'),
    guest.getByRole('link', { name: 'Hent teksten som PDF' }).click(),
  ])
  expect(readFileSync(await file.path(), 'latin1')).toMatch(/^%PDF-1\.7/)
})

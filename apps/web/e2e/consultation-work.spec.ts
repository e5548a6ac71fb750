import type { Browser, Page } from '@playwright/test'
import {
  closeConsultation,
  createConsultationShare,
  openConsultation,
  readConsultation,
} from '@trivselsrum/contracts/consultations'
import type { ContributionKind } from '@trivselsrum/contracts/contributions'
import { beginPolicy, choosePolicyForm } from '@trivselsrum/contracts/policies'
import { type PolicyDraft, readPolicyDraft } from '@trivselsrum/contracts/policy-drafts'
import { newReceipt } from '@trivselsrum/contracts/receipt'
import { openShare } from '@trivselsrum/contracts/shares'
import { contributeThroughShare, readOwnContributions } from '@trivselsrum/contracts/taking-part'
import { addDays, dayOf } from '@trivselsrum/toolkit/day'
import { PLACEHOLDER, plainText, sectionsOf, textBlocksOf } from '@trivselsrum/toolkit/document/sections'
import { expect, faultsOf, signUp, test } from './journey'
import { callAs, newColleague } from './people'
import { phoneWithoutScript } from './planning'

/** A text with a draft made from the template of a policy, past the pages. */
async function newDraft(page: Page, home: string) {
  const [call, company] = [callAs(page), home.slice(1)]
  const options = { idempotencyKey: crypto.randomUUID() }
  const body = { title: 'Politik for mental sundhed', language: 'da' as const }
  const { id: policy } = await call(beginPolicy, { params: { company }, body }, options)
  const params = { company, policy }
  await call(choosePolicyForm, { params, body: { form: 'policy', startsFrom: 'template' } })
  return { params, draft: await call(readPolicyDraft, { params }) }
}

/** The first words of a section’s first paragraph that has a few, as somebody marks them. */
function passageIn({ document }: PolicyDraft, section: string) {
  const blocks = textBlocksOf(sectionsOf(document).find(({ id }) => id === section)?.blocks ?? [])
  const opening = (index: number) =>
    plainText(blocks[index]?.content)
      .split(PLACEHOLDER)[0]
      ?.match(/^(\S+ ){2}\S+/)?.[0]
  const block = blocks.findIndex((_, index) => index > 0 && opening(index))
  const text = opening(block) ?? ''
  return { block, from: 0, to: text.length, text }
}

/** Somebody on a phone who has opened a link; each thing they write is sent by a code of its own. */
async function newGuest(browser: Browser, of: Page, address: string) {
  const context = await browser.newContext({ baseURL: new URL(of.url()).origin })
  const call = callAs(await context.newPage())
  await call(openShare, { body: { token: address.split('/').at(-1) ?? '' } })
  return async (written: {
    kind: ContributionKind
    section: string
    passage?: object
    words?: string
    text?: string
  }) => {
    const receipt = newReceipt()
    const body = { receipt, contribution: crypto.randomUUID(), ...written } as never
    await call(contributeThroughShare, { body })
    return receipt
  }
}

/** The card of a contribution, by something that stands on it. */
const card = (page: Page, text: string) =>
  page.getByRole('listitem').filter({ hasText: text, has: page.getByRole('heading') })

test('an AMO sends two sections out, works through what comes in, closes and tells what became of it', async ({
  page,
  browser,
}) => {
  test.slow()
  const faults: string[] = []
  const { home } = await signUp(page)
  const amo = await newColleague(browser, page, home, { name: 'Inge Bak', role: 'amo' })
  const { params, draft } = await newDraft(amo, home)
  const [first, second] = sectionsOf(draft.document).filter(({ heading }) => heading)
  const [one, other] = [first?.id ?? '', second?.id ?? '']
  const passage = passageIn(draft, one)

  await amo.goto(`${home}/policies/${params.policy}/consultation`)
  await expect(amo.getByText('Noget er ikke fyldt ud i teksten')).toBeVisible()
  const boxes = amo.getByRole('group', { name: 'Hvilke afsnit vil I spørge om?' }).getByRole('checkbox')
  for (const box of await boxes.all()) await box.uncheck()
  await amo.getByLabel('Det siger I til dem, I spørger').fill('Hvad mangler der?')
  await amo.getByRole('button', { name: 'Åbn høringen' }).click()
  await expect(amo.getByText('Vælg mindst ét afsnit.')).toBeVisible()
  await expect(amo.getByLabel('Det siger I til dem, I spørger')).toHaveValue('Hvad mangler der?')
  for (const id of [one, other]) await amo.locator(`input[name=sections][value="${id}"]`).check()
  faults.push(...(await faultsOf(amo)))
  await amo.getByRole('button', { name: 'Åbn høringen' }).click()
  await expect(amo.getByRole('heading', { name: 'Åben' })).toBeVisible()
  const consultation = new URL(amo.url()).pathname

  await amo.getByRole('link', { name: 'Links og plakater' }).click()
  await amo.getByLabel('Hvor skal det bruges?').fill('Opslag i kantinen')
  await amo.getByRole('button', { name: 'Lav linket' }).click()
  const address = await amo.getByLabel('Adressen').inputValue()
  const contribute = await newGuest(browser, amo, address)
  const receipt = await contribute({
    kind: 'suggestion',
    section: one,
    passage,
    words: 'Hos os vil vi',
    text: 'Det er os.',
  })
  await contribute({ kind: 'suggestion', section: one, passage, words: 'Alle mærker det', text: 'Det er alle.' })
  await contribute({ kind: 'comment', section: other, text: 'Skriv det kortere.' })
  await contribute({ kind: 'comment', section: other, text: 'Det er for langt.' })
  await contribute({ kind: 'question', section: other, text: 'Gælder det også Lis i butikken?' })

  await amo.goto(consultation)
  await expect(amo.getByText('0 af 5 er der taget stilling til')).toBeVisible()
  faults.push(...(await faultsOf(amo)))
  const otherTab = await amo.context().newPage()
  await otherTab.goto(consultation)

  // Words go into the draft, marked; the other one for the same place learns that it has changed, on an older page too.
  await card(amo, 'Det er os.').getByRole('button', { name: 'Tag med' }).click()
  await expect(amo.getByText('Ordene står i udkastet nu, markeret.')).toBeVisible()
  await expect(card(amo, 'Det er os.').getByRole('heading', { level: 4 })).toBeFocused()
  const { document } = await callAs(amo)(readPolicyDraft, { params })
  expect(JSON.stringify(document)).toMatch(
    /"type":"accepted".{0,80}"text":"Hos os vil vi"|"text":"Hos os vil vi".{0,80}"accepted"/,
  )
  const replaced = 'Et andet forslag til stedet er taget med. Det blev til:Hos os vil vi'
  await expect(card(amo, 'Det er alle.')).toContainText(replaced)
  const clash = card(otherTab, 'Det er alle.')
  await clash.getByText('Svar på en anden måde').click()
  await clash.getByLabel('Tag en del med').check()
  await clash.getByLabel('Ord, der skal ind i udkastet').fill('Alle mærker at')
  await clash.getByRole('button', { name: 'Gem svaret' }).click()
  await expect(clash.getByRole('alert')).toContainText('Stedet er')
  await expect(clash).toContainText(replaced)
  await expect(clash.getByLabel('De ord, du ville sætte ind')).toHaveValue('Alle mærker at')
  await clash.getByLabel('Nej tak').check()
  await clash.getByRole('button', { name: 'Gem svaret' }).click()
  await expect(clash.getByText('Skriv med nogle få ord')).toBeVisible()
  await clash.getByLabel('Svar til den, der sendte det').fill('Vi har taget et andet forslag.')
  await clash.getByRole('button', { name: 'Gem svaret' }).click()
  await expect(otherTab.getByText('Gemt: Nej tak.')).toBeVisible()
  await otherTab.close()

  // The page from before that decision is told of it, and what was typed there stays.
  const late = card(amo, 'Det er alle.')
  await late.getByText(/^Tag stilling/).click()
  await late.getByLabel('Det taler vi om senere').check()
  await late.getByLabel('Svar til den, der sendte det').fill('Næste møde.')
  await late.getByRole('button', { name: 'Gem svaret' }).click()
  await expect(late.getByRole('alert')).toContainText('Nej tak, siger Inge Bak. Vi har taget et andet forslag.')
  await expect(late.getByLabel('Svar til den, der sendte det')).toHaveValue('Næste møde.')

  // On a phone: two that say the same, and one that names somebody.
  await amo.setViewportSize({ width: 360, height: 740 })
  // What was refused above stands there unsaved: it is asked about before it is left.
  amo.once('dialog', (dialog) => dialog.accept())
  await card(amo, 'Det er for langt.').getByRole('link', { name: 'Læg sammen med et andet' }).click()
  await amo.getByRole('radio', { name: 'Kommentar' }).check()
  await amo.getByLabel('Det andet').check()
  faults.push(...(await faultsOf(amo)))
  await amo.getByRole('button', { name: 'Læg dem sammen' }).click()
  await expect(card(amo, 'Skriv det kortere.')).toContainText('Står også for et andet bidrag')
  const names = card(amo, 'Lis i butikken')
  await names.getByText('Skjul for andre').click()
  await names.getByLabel('Hvorfor skal det skjules?').fill('Nævner en kollega ved navn')
  await names.getByRole('button', { name: 'Skjul bidraget' }).click()
  await expect(names).toContainText('Skjult for andre. Nævner en kollega ved navn')
  for (const [text, answer] of [
    ['Lis i butikken', 'Ja, det gælder alle.'],
    ['Skriv det kortere.', 'Det gør vi.'],
  ] as const) {
    await card(amo, text)
      .getByText(/^Tag stilling/)
      .click()
    await card(amo, text).getByLabel('Taget med', { exact: true }).check()
    await card(amo, text)
      .getByLabel(/^Svar /)
      .fill(answer)
    await card(amo, text).getByRole('button', { name: 'Gem svaret' }).click()
    await expect(card(amo, text)).toContainText(answer)
  }
  await expect(amo.getByText('5 af 5 er der taget stilling til')).toBeVisible()
  faults.push(...(await faultsOf(amo)))

  await amo.getByText('Luk høringen før tid').click()
  await amo.getByRole('button', { name: 'Luk høringen nu' }).click()
  await amo.getByRole('alertdialog').getByRole('button', { name: 'Luk høringen' }).click()
  await expect(amo.getByRole('heading', { name: 'Lukket' })).toBeVisible()
  await expect(amo.getByText(/^Lukket .+ Sidste dag skulle have været /)).toBeVisible()
  const answer = amo.getByLabel('Til alle, der er spurgt')
  await expect(answer).toHaveValue(
    /^Tak for de 5 bidrag, I sendte\.\n\n– .+: 1 taget med, 1 sagde vi nej til\n– .+: 3 taget med/,
  )
  await answer.fill('I sagde, det var for langt. Nu er det kortere.')
  await amo.getByRole('button', { name: 'Fortæl det til alle' }).click()
  await expect(amo.getByText('Det er fortalt. Alle, der er spurgt, kan læse det nu.')).toBeVisible()
  await expect(amo.getByRole('heading', { name: 'Besvaret' })).toBeVisible()
  faults.push(...(await faultsOf(amo)))

  const told = await callAs(page)(readOwnContributions, { body: { receipt } })
  expect(told.contributions.map(({ outcome }) => outcome)).toEqual(['accepted'])
  expect(told.answer?.text).toBe('I sagde, det var for langt. Nu er det kortere.')
  expect(faults).toEqual([])
})

test('without script contributions are worked through as well: a reason that is missing is asked for, and nothing typed is lost', async ({
  page,
  browser,
}) => {
  const { home } = await signUp(page)
  const { params, draft } = await newDraft(page, home)
  const { company } = params
  const call = callAs(page)
  const section = sectionsOf(draft.document)[1]?.id ?? ''
  const consultation = crypto.randomUUID()
  const body = { consultation, edition: draft.edition, sections: [section], closesOn: addDays(dayOf(new Date()), 7) }
  await call(openConsultation, { params, body })
  const place = { params: { company, consultation } }
  const { address } = await call(createConsultationShare, {
    ...place,
    body: { share: crypto.randomUUID(), label: 'Opslag' },
  })
  const contribute = await newGuest(browser, page, address)
  await contribute({ kind: 'suggestion', section, words: 'Ring til din leder.' })
  await contribute({ kind: 'comment', section, text: 'Hvem er min leder?' })

  await call(closeConsultation, place)

  const phone = await phoneWithoutScript(browser, page)
  await phone.goto(`${home}/policies/${params.policy}/adoption`)
  await expect(phone.getByText('2 bidrag venter stadig på svar')).toBeVisible()
  await phone.getByRole('link', { name: 'Gå til bidragene' }).click()
  await expect(phone.getByRole('heading', { name: 'Lukket' })).toBeVisible()
  await phone.goto(`${home}/consultations/${consultation}`)
  const comment = () => card(phone, 'Hvem er min leder?')
  await comment()
    .getByText(/^Tag stilling/)
    .click()
  await comment().getByLabel('Nej tak').check()
  await comment().getByLabel('Svar til den, der sendte det').fill('Se')
  await comment().getByRole('button', { name: 'Gem svaret' }).click()
  await expect(comment().getByText('Skriv med nogle få ord')).toBeVisible()
  await expect(comment().getByLabel('Nej tak')).toBeChecked()
  await comment().getByLabel('Svar til den, der sendte det').fill('Se opslagstavlen.')
  await comment().getByRole('button', { name: 'Gem svaret' }).click()
  await expect(phone.getByText('Gemt: Nej tak.')).toBeVisible()
  await card(phone, 'Ring til din leder.').getByRole('button', { name: 'Tag med' }).click()
  await expect(card(phone, 'Ring til din leder.')).toContainText('Taget med')
  const { waiting } = await call(readConsultation, place)
  expect(waiting).toBe(0)
})

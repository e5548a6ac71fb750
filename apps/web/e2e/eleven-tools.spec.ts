import type { Page } from '@playwright/test'
import { readLibrary } from '@trivselsrum/toolkit/library'
import type { ProgrammeActivity } from '@trivselsrum/toolkit/programme/activities'
import type { Programme } from '@trivselsrum/toolkit/programme/programme'
import { expect, signUp, test } from './journey'

const library = readLibrary()

/** Each tool as it was published last, by name. */
const tools = library.list('da').flatMap(({ key, number, name }) => {
  const programme = library.findProgramme(key, library.newestProgramme(key) ?? 0, 'da')
  return programme ? [{ number, name, programme }] : []
})

const inOrder = ({ steps }: Programme) => steps.flatMap(({ activities }) => activities)
const isWritten = (activity: ProgrammeActivity) => activity.kind === 'notes'
const makesActions = (activity: ProgrammeActivity) => activity.kind === 'notes' && activity.content.makesActions

/** What is written where something is: whose it is can be told in the minutes. */
const noteIn = ({ id }: ProgrammeActivity) => `Det siger vi til ${id}`

const isSaved = (page: Page) => expect(page.locator('[data-following]')).toHaveText('Alt er gemt')

/** Does what an activity is there for, as whoever leads does at the screen. */
async function holdActivity(page: Page, activity: ProgrammeActivity, isPicked: boolean) {
  await expect(page.getByRole('heading', { level: 3, name: activity.text.title, exact: true })).toBeVisible()
  if (activity.kind === 'checklist' && activity.privacy === 'shared') {
    const { items, options } = activity.text
    const [item = ''] = activity.content.groups.flatMap((group) => group.items)
    const option = options[activity.content.actionOn ?? ''] ?? ''
    await page
      .getByRole('group', { name: items[item] ?? '' })
      .getByText(option, { exact: true })
      .click()
    await isSaved(page)
  }
  if (activity.kind === 'cards' && activity.content.partners) await findPartners(page)
  if (!isWritten(activity)) return
  const box = page.getByRole('textbox', { name: /^Skriv en note/ }).first()
  await box.fill(noteIn(activity))
  await box.press('Enter')
  await isSaved(page)
  const note = page.getByRole('listitem').filter({ hasText: noteIn(activity) })
  if (isPicked) await note.getByRole('button', { name: 'Udvælg' }).click()
  await isSaved(page)
}

/** Two who were not invited are written down, one after the other, and are each other’s partners. */
async function findPartners(page: Page) {
  for (const name of ['Anna', 'Bo']) {
    await page.getByLabel('Navn').fill(name)
    await page.getByRole('button', { name: 'Tilføj' }).click()
    await expect(page.getByRole('checkbox', { name })).toBeVisible()
    await expect(page.getByLabel('Navn')).toHaveValue('')
  }
  await page.getByRole('button', { name: 'Begynd første runde' }).click()
  await expect(page.getByRole('list', { name: 'Find din makker' })).toHaveText(/^(Anna · Bo|Bo · Anna)$/)
}

for (const { number, name, programme } of tools)
  test(`tool ${number}, ${name}, goes from plan to minutes`, async ({ page }) => {
    const activities = inOrder(programme)
    const written = activities.filter(isWritten)
    const { home } = await signUp(page)
    await page.goto(`${home}/workshops/new?tool=${programme.tool}`)
    await page.getByRole('button', { name: 'Planlæg workshoppen' }).click()
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
    const place = new URL(page.url()).pathname
    await page.getByRole('link', { name: 'Hold workshoppen' }).click()
    await page.getByRole('button', { name: 'Begynd workshoppen' }).click()
    // Where nothing is proposed, what was picked is what can become an action.
    const chosen = written.find(makesActions) ?? written[0]
    for (const activity of activities) {
      await holdActivity(page, activity, activity === chosen && !makesActions(activity))
      if (activity !== activities.at(-1)) await page.getByRole('button', { name: 'Næste', exact: true }).click()
    }
    await page.getByRole('button', { name: 'Afslut, og se, hvad I skrev' }).click()
    await expect(page).toHaveURL(place)
    for (const activity of written)
      await expect(page.getByText(noteIn(activity), { exact: true }).first()).toBeVisible()
    if (chosen) {
      await page.getByRole('link', { name: `Lav et tiltag: ${noteIn(chosen)}` }).click()
      await page.getByRole('button', { name: 'Lav tiltaget' }).click()
      await expect(page.getByRole('heading', { level: 1, name: noteIn(chosen) })).toBeVisible()
    }
    const [json, pdf] = await Promise.all(['json', 'pdf'].map((kind) => page.request.get(`${place}/minutes/${kind}`)))
    const minutes = await json?.text()
    for (const activity of written) expect(minutes).toContain(noteIn(activity))
    expect((await pdf?.body())?.subarray(0, 5).toString()).toBe('%PDF-')
  })

import { openRound, voidRound } from '@trivselsrum/contracts/rounds'
import { printPoster, revokeShare } from '@trivselsrum/contracts/shares'
import { expect, test } from 'vitest'
import { newShare } from '../../../test/guests.ts'
import { asAdmin, type Member, movableClock, newCompany, refusal, startApp } from '../../../test/harness.ts'
import { textOfPdf } from '../../../test/pdf.ts'
import { newDepartment, newMember } from '../../../test/people.ts'

const clock = movableClock()
const app = await startApp({ clock }, { publicUrl: new URL('https://trivsel.example') })
const quarter = '2026-Q4'

async function newRound(name?: string) {
  const owner = await newCompany(app, name)
  const params = { company: owner.company, quarter }
  await owner.call(openRound, { params, body: { quarter, mode: 'anonymous', hasLinks: true, roles: ['owner'] } })
  return owner
}

const print = ({ call, company }: Member, { id, token }: { id: string; token: string }) =>
  call(printPoster, { params: { company, share: id }, body: { token } })

test('the poster says in Danish whose it is, what it is, where it leads, until when, and who sees the answers', async () => {
  const owner = await newRound('Blåbær & Ærø ApS')
  const department = await newDepartment(owner.company, 'Værkstedet på Ågade')
  const link = await newShare(owner, quarter, { department, passcode: 'kanin', days: 14 })
  const text = await textOfPdf(await print(owner, link))
  expect(text).toContain('Blåbær & Ærø ApS')
  expect(text).toContain('Hvordan tager vi os af mental sundhed på arbejdet?')
  expect(text).toContain('4. kvartal 2026')
  // A wide one stands on two lines: a line's end is read as a space.
  expect(text.replaceAll(' ', '')).toContain(`https://trivsel.example/s/${link.token}`)
  expect(text).toContain('Åben til 8. december 2026')
  expect(text).toContain('Ingen kan se, hvem der svarede hvad')
  expect(text).toContain('mindst 5 har svaret')
  expect(text).toContain('Svar herfra tæller for Værkstedet på Ågade.')
  expect(text).toContain('Du bliver spurgt om en kode.')
  expect(text).not.toContain('kanin')
})

test('the promise on it is that of the round, and it speaks the language of the company', async () => {
  const owner = await newCompany(app)
  await asAdmin(`UPDATE companies SET language = 'en', means_from = 8 WHERE slug = $1`, [owner.company])
  const params = { company: owner.company, quarter }
  await owner.call(openRound, { params, body: { quarter, mode: 'anonymous', hasLinks: true } })
  const text = await textOfPdf(await print(owner, await newShare(owner, quarter)))
  expect(text).toContain('at least 8 have answered')
  expect(text).toContain('Open until 24 December 2026')
  expect(text).not.toMatch(/passcode|count for/)
})

test('it is tagged, says its language and title, and declares PDF/UA, so that it can be read aloud', async () => {
  const owner = await newRound()
  const pdf = Buffer.from(await print(owner, await newShare(owner, quarter))).toString('latin1')
  expect(pdf).toMatch(/^%PDF-1\.7/)
  for (const mark of ['/StructTreeRoot', '/MarkInfo', '/Lang', 'pdfuaid:part', '/Alt']) expect(pdf).toContain(mark)
})

test('a name in letters that no font has is no reason to print nothing', async () => {
  const owner = await newRound('𒀀𒀁 Æbler')
  expect(await textOfPdf(await print(owner, await newShare(owner, quarter)))).toContain('Æbler')
})

test('a name without an end stays on the page, and the poster is one page', async () => {
  const owner = await newRound('Trivselsrum'.repeat(11).slice(0, 120))
  const department = await newDepartment(owner.company, 'Værkstedet'.repeat(8))
  const pdf = await print(owner, await newShare(owner, quarter, { department, passcode: 'kanin' }))
  expect(
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type\s*\/Page\b(?!s)/g),
  ).toHaveLength(1)
})

test('a name is text on the poster, whatever it looks like', async () => {
  const owner = await newRound('#panic() $x$ *Hans* [æ] "B"')
  expect(await textOfPdf(await print(owner, await newShare(owner, quarter)))).toContain('#panic() $x$ *Hans* [æ]')
})

test('it is answered as a document that browsers keep', async () => {
  const owner = await newRound()
  const { id, token } = await newShare(owner, quarter)
  const response = await app.inject({
    method: 'POST',
    url: `/api/companies/${owner.company}/shares/${id}/poster`,
    headers: { 'sec-fetch-site': 'same-origin' },
    cookies: Object.fromEntries(owner.cookies),
    payload: { token },
  })
  expect(response.statusCode).toBe(201)
  expect(response.headers['content-type']).toBe('application/pdf')
  expect(response.headers['content-disposition']).toBe('attachment')
  expect(response.headers['cache-control']).toBe('no-store')
})

test('no poster is printed for another token, another company, or a link that has ended', async () => {
  const [owner, other] = [await newRound(), await newRound()]
  const [link, foreign] = [await newShare(owner, quarter), await newShare(other, quarter)]
  expect((await refusal(print(owner, { ...link, token: foreign.token }))).code).toBe('not-found')
  expect((await refusal(print(owner, foreign))).code).toBe('not-found')
  expect((await refusal(print(owner, { ...link, token: 'short' }))).code).toBe('invalid-request')
  await owner.call(revokeShare, { params: { company: owner.company, share: link.id } })
  expect((await refusal(print(owner, link))).code).toBe('share-ended')
  const short = await newShare(other, quarter, { days: 1 })
  await other.call(voidRound, { params: { company: other.company, quarter }, body: { reason: 'Forkert kvartal' } })
  expect((await refusal(print(other, short))).code).toBe('share-ended')
})

test('an expired link prints no poster', async () => {
  const owner = await newRound()
  const link = await newShare(owner, quarter, { days: 1 })
  await asAdmin(`UPDATE shares SET expires_at = '2026-11-23' WHERE id = $1`, [link.id])
  expect((await refusal(print(owner, link))).code).toBe('share-ended')
})

test('those who run the round print it, others do not', async () => {
  const owner = await newRound()
  const link = await newShare(owner, quarter)
  for (const role of ['leader', 'member'] as const)
    expect((await refusal(print(await newMember(app, owner.company, role), link))).code).toBe('not-allowed')
  expect((await print(await newMember(app, owner.company, 'amo'), link)).length).toBeGreaterThan(1000)
})

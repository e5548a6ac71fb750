import { expect, test } from 'vitest'
import { ownPath, paths } from './paths'

test('every address, as it stands in bookmarks', () => {
  const [company, quarter] = ['havnens-toemrere', '2026-Q4']
  expect({
    home: paths.home(),
    about: paths.about(),
    signUp: paths.signUp(),
    signIn: paths.signIn(),
    signInAndOn: paths.signIn('/a/history?before=2025-Q1'),
    company: paths.company(company),
    rounds: paths.rounds(company),
    olderRounds: paths.rounds(company, '2025-Q1~x'),
    newRound: paths.newRound(company),
    round: paths.round(company, quarter),
    sheet: paths.sheet(company, quarter),
    anonymousSheet: paths.anonymousSheet(company, quarter),
    poster: paths.poster(company, '0199'),
    share: paths.share(),
    shareRefused: paths.shareRefused('share-ended'),
    shareSheet: paths.shareSheet(),
    handedIn: paths.handedIn(),
    memberHandedIn: paths.handedIn(company),
    receiptFile: paths.receiptFile(),
    receipt: paths.receipt(),
    receiptChanged: paths.receipt('replaced'),
    receiptSheet: paths.receiptSheet(),
    withdrawal: paths.withdrawal(),
    history: paths.history(company),
    comparison: paths.comparison(company, '2026-Q3', quarter),
  }).toMatchInlineSnapshot(`
    {
      "about": "/about",
      "anonymousSheet": "/havnens-toemrere/rounds/2026-Q4/anonymous-sheet",
      "company": "/havnens-toemrere",
      "comparison": "/havnens-toemrere/comparison?one=2026-Q3&other=2026-Q4",
      "handedIn": "/s/receipt",
      "history": "/havnens-toemrere/history",
      "home": "/",
      "memberHandedIn": "/s/receipt?company=havnens-toemrere",
      "newRound": "/havnens-toemrere/rounds/new",
      "olderRounds": "/havnens-toemrere/rounds?after=2025-Q1%7Ex",
      "poster": "/havnens-toemrere/shares/0199/poster",
      "receipt": "/receipt",
      "receiptChanged": "/receipt?done=replaced",
      "receiptFile": "/s/receipt/file",
      "receiptSheet": "/receipt/sheet",
      "round": "/havnens-toemrere/rounds/2026-Q4",
      "rounds": "/havnens-toemrere/rounds",
      "share": "/s",
      "shareRefused": "/s/refused?why=share-ended",
      "shareSheet": "/s/sheet",
      "sheet": "/havnens-toemrere/rounds/2026-Q4/sheet",
      "signIn": "/sign-in",
      "signInAndOn": "/sign-in?next=%2Fa%2Fhistory%3Fbefore%3D2025-Q1",
      "signUp": "/sign-up",
      "withdrawal": "/receipt/withdrawal",
    }
  `)
})

test('only an address of this site is gone on to after signing in', () => {
  expect(ownPath('/havnens-toemrere/history?before=2025-Q1')).toBe('/havnens-toemrere/history?before=2025-Q1')
  for (const foreign of [
    '//evil.example',
    'https://evil.example',
    '/\\evil.example',
    'javascript:alert(1)',
    '',
    undefined,
    7,
  ])
    expect(ownPath(foreign)).toBeUndefined()
})

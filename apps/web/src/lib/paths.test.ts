import { expect, test } from 'vitest'
import { chosenOf, ownPath, paths } from './paths'

test('every address, as it stands in bookmarks', () => {
  const [company, quarter] = ['havnens-toemrere', '2026-Q4']
  expect({
    home: paths.home(),
    about: paths.about(),
    signUp: paths.signUp(),
    signIn: paths.signIn(),
    signInAndOn: paths.signIn('/a/history?before=2025-Q1'),
    secondStep: paths.secondStep(),
    secondStepAndOn: paths.secondStep('/a/history'),
    account: paths.account(),
    accountDone: paths.account('password'),
    authenticatorApp: paths.authenticatorApp(),
    passkeys: paths.passkeys(),
    recoveryCodes: paths.recoveryCodes(),
    signInAnew: paths.signIn(undefined, 'changed'),
    forgotPassword: paths.forgotPassword(),
    accountEmail: paths.accountEmail('sent'),
    company: paths.company(company),
    rounds: paths.rounds(company),
    olderRounds: paths.rounds(company, '2025-Q1~x'),
    newRound: paths.newRound(company),
    round: paths.round(company, quarter),
    sheet: paths.sheet(company, quarter),
    anonymousSheet: paths.anonymousSheet(company, quarter),
    participants: paths.participants(company, quarter),
    moreParticipants: paths.participants(company, quarter, '2'),
    sheets: paths.sheets(company, quarter),
    history: paths.history(company),
    members: paths.members(company),
    membersChosen: paths.members(company, { search: 'Åse', department: '', state: 'removed', page: '2' }),
    member: paths.member(company, 'm1'),
    invite: paths.invite(company),
    departments: paths.departments(company),
    settings: paths.settings(company),
    auditLog: paths.auditLog(company, { action: 'role-changed', from: '2026-11-01' }),
    auditLogExport: paths.auditLogExport(company),
    invitation: paths.invitation('x_-1'),
    comparison: paths.comparison(company, '2026-Q3', quarter),
  }).toMatchInlineSnapshot(`
    {
      "about": "/about",
      "anonymousSheet": "/havnens-toemrere/rounds/2026-Q4/anonymous-sheet",
      "auditLog": "/havnens-toemrere/settings/audit-log?action=role-changed&from=2026-11-01",
      "auditLogExport": "/havnens-toemrere/settings/audit-log/export",
      "account": "/account",
      "accountDone": "/account?done=password",
      "authenticatorApp": "/account/authenticator-app",
      "company": "/havnens-toemrere",
      "comparison": "/havnens-toemrere/comparison?one=2026-Q3&other=2026-Q4",
      "departments": "/havnens-toemrere/departments",
      "accountEmail": "/account/email?mail=sent",
      "company": "/havnens-toemrere",
      "comparison": "/havnens-toemrere/comparison?one=2026-Q3&other=2026-Q4",
      "forgotPassword": "/forgot-password",
      "history": "/havnens-toemrere/history",
      "home": "/",
      "invitation": "/invitations/x_-1",
      "invite": "/havnens-toemrere/members/invite",
      "member": "/havnens-toemrere/members/m1",
      "members": "/havnens-toemrere/members",
      "membersChosen": "/havnens-toemrere/members?search=%C3%85se&state=removed&page=2",
      "moreParticipants": "/havnens-toemrere/rounds/2026-Q4/participants?page=2",
      "newRound": "/havnens-toemrere/rounds/new",
      "olderRounds": "/havnens-toemrere/rounds?after=2025-Q1%7Ex",
      "passkeys": "/account/passkeys",
      "recoveryCodes": "/account/recovery-codes",
      "participants": "/havnens-toemrere/rounds/2026-Q4/participants",
      "round": "/havnens-toemrere/rounds/2026-Q4",
      "rounds": "/havnens-toemrere/rounds",
      "settings": "/havnens-toemrere/settings",
      "secondStep": "/sign-in/second-factor",
      "secondStepAndOn": "/sign-in/second-factor?next=%2Fa%2Fhistory",
      "sheet": "/havnens-toemrere/rounds/2026-Q4/sheet",
      "sheets": "/havnens-toemrere/rounds/2026-Q4/sheets",
      "signIn": "/sign-in",
      "signInAndOn": "/sign-in?next=%2Fa%2Fhistory%3Fbefore%3D2025-Q1",
      "signInAnew": "/sign-in?password=changed",
      "signUp": "/sign-up",
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

test('of what stands in an address only what is known, chosen, and said once counts', () => {
  const given = { search: ' Åse ', state: '', page: ['1', '2'], other: 'x' }
  expect(chosenOf(given, ['search', 'state', 'page'])).toEqual({ search: 'Åse' })
})

import type { Quarter } from '@trivselsrum/toolkit/quarter'

const search = (values: Record<string, string | undefined>) => {
  const given = Object.entries(values).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== '',
  )
  return given.length ? `?${new URLSearchParams(given)}` : ''
}

/** What a list of people is narrowed down to, as it stands in its address. */
export type MembersChosen = Partial<Record<'search' | 'department' | 'state' | 'page', string | undefined>>

/** The same for the audit log. */
export type LogChosen = Partial<Record<'action' | 'by' | 'from' | 'to' | 'olderThan', string | undefined>>

/** And for what is taken out of the plan. */
export type PlanChosen = Partial<
  Record<'status' | 'level' | 'member' | 'department' | 'origin' | 'only' | 'search', string | undefined>
>

/** Every address of the web client, stated once. */
export const paths = {
  home: () => '/',
  about: () => '/about',
  signUp: () => '/sign-up',
  signIn: (next?: string, password?: 'changed') => `/sign-in${search({ next, password })}`,
  secondStep: (next?: string) => `/sign-in/second-factor${search({ next })}`,
  forgotPassword: (mail?: 'sent') => `/forgot-password${search({ mail })}`,
  account: (done?: string) => `/account${search({ done })}`,
  accountEmail: (mail?: 'sent') => `/account/email${search({ mail })}`,
  authenticatorApp: () => '/account/authenticator-app',
  passkeys: () => '/account/passkeys',
  recoveryCodes: () => '/account/recovery-codes',
  company: (company: string) => `/${company}`,
  rounds: (company: string, after?: string) => `/${company}/rounds${search({ after })}`,
  newRound: (company: string) => `/${company}/rounds/new`,
  round: (company: string, quarter: Quarter) => `/${company}/rounds/${quarter}`,
  sheet: (company: string, quarter: Quarter) => `/${company}/rounds/${quarter}/sheet`,
  anonymousSheet: (company: string, quarter: Quarter) => `/${company}/rounds/${quarter}/anonymous-sheet`,
  participants: (company: string, quarter: Quarter, page?: string) =>
    `/${company}/rounds/${quarter}/participants${search({ page })}`,
  sheets: (company: string, quarter: Quarter, page?: string) =>
    `/${company}/rounds/${quarter}/sheets${search({ page })}`,
  poster: (company: string, share: string) => `/${company}/shares/${share}/poster`,
  share: () => '/s',
  shareRefused: (why: string) => `/s/refused${search({ why })}`,
  shareSheet: () => '/s/sheet',
  handedIn: (company?: string) => `/s/receipt${search({ company })}`,
  receiptFile: () => '/s/receipt/file',
  receipt: (done?: string) => `/receipt${search({ done })}`,
  receiptSheet: () => '/receipt/sheet',
  withdrawal: () => '/receipt/withdrawal',
  history: (company: string, before?: Quarter) => `/${company}/history${search({ before })}`,
  members: (company: string, chosen: MembersChosen = {}) => `/${company}/members${search({ ...chosen })}`,
  member: (company: string, member: string, saved?: string) => `/${company}/members/${member}${search({ saved })}`,
  invite: (company: string, page?: string) => `/${company}/members/invite${search({ page })}`,
  departments: (company: string) => `/${company}/departments`,
  settings: (company: string, saved?: string) => `/${company}/settings${search({ saved })}`,
  auditLog: (company: string, chosen: LogChosen = {}) => `/${company}/settings/audit-log${search({ ...chosen })}`,
  auditLogExport: (company: string, chosen: LogChosen = {}) =>
    `/${company}/settings/audit-log/export${search({ ...chosen })}`,
  invitation: (token: string) => `/invitations/${token}`,
  takeOut: (company: string, chosen: PlanChosen = {}) => `/${company}/plan/export${search({ ...chosen })}`,
  planExport: (company: string, format: string, chosen: PlanChosen = {}) =>
    `/${company}/plan/export/${format}${search({ ...chosen })}`,
  planForm: (company: string, format: string, language: string) => `/${company}/forms/plan/${language}/${format}`,
  statementsForm: (
    company: string,
    { tool, version }: { tool: string; version: number },
    format: string,
    language: string,
  ) => `/${company}/forms/${tool}/${version}/${language}/${format}`,
  boardPaper: (company: string, quarter: Quarter) => `/${company}/rounds/${quarter}/board-paper`,
  comparison: (company: string, one?: Quarter, other?: Quarter) => `/${company}/comparison${search({ one, other })}`,
}

/** An address of this site to go on to, from something that came with a request; elsewhere never. */
export function ownPath(value: unknown): string | undefined {
  return typeof value === 'string' && /^\/[a-z0-9][\w/?=&.~-]*$/i.test(value) ? value : undefined
}

/** Of what stands in an address what is known and chosen: an empty field of a form is no choice, a second one ignored. */
export function chosenOf<N extends string>(given: Record<string, unknown>, names: readonly N[]): { [K in N]?: string } {
  const chosen = names.flatMap((name) => {
    const value = given[name]
    return typeof value === 'string' && value.trim() ? [[name, value.trim()]] : []
  })
  return Object.fromEntries(chosen)
}

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

/** What the action plan is narrowed down to, and which part of it is shown. */
export type PlanChosen = Partial<
  Record<
    'search' | 'status' | 'level' | 'member' | 'department' | 'origin' | 'only' | 'page' | 'from',
    string | undefined
  >
>

/** What somebody is about to write, and about which passage: places only, no words of the text. */
export type AboutPassage = Partial<Record<'kind' | 'block' | 'from' | 'to', string | undefined>>

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
  ownData: () => '/account/data/file',
  ownDeletion: () => '/account/deletion',
  closedCompany: (deletesAt: string) => `/account/closed${search({ deletesAt })}`,
  goodbye: () => '/goodbye',
  importCompany: () => '/import',
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
  plan: (company: string, chosen: PlanChosen = {}) => `/${company}/plan${search({ ...chosen })}`,
  board: (company: string, chosen: PlanChosen = {}) => `/${company}/plan/board${search({ ...chosen })}`,
  timeline: (company: string, chosen: PlanChosen = {}) => `/${company}/plan/timeline${search({ ...chosen })}`,
  newAction: (
    company: string,
    from?:
      | { quarter: Quarter; statement: string }
      | { discussion: string; title: string }
      | { policy: string; section: string }
      | { workshop: string; note: string; title: string; level?: string },
  ) => `/${company}/plan/new${search({ ...from })}`,
  action: (company: string, id: string, page?: string) => `/${company}/plan/actions/${id}${search({ page })}`,
  changeAction: (company: string, id: string) => `/${company}/plan/actions/${id}/edit`,
  policies: (company: string, page?: string) => `/${company}/policies${search({ page })}`,
  newPolicy: (company: string) => `/${company}/policies/new`,
  policy: (company: string, policy: string, saved?: string) => `/${company}/policies/${policy}${search({ saved })}`,
  policyNotes: (company: string, policy: string) => `/${company}/policies/${policy}/notes`,
  policyForm: (company: string, policy: string) => `/${company}/policies/${policy}/form`,
  policySettings: (company: string, policy: string) => `/${company}/policies/${policy}/settings`,
  draft: (company: string, policy: string) => `/${company}/policies/${policy}/draft`,
  versions: (company: string, policy: string, page?: string) =>
    `/${company}/policies/${policy}/versions${search({ page })}`,
  version: (company: string, policy: string, version: string) => `/${company}/policies/${policy}/versions/${version}`,
  compareVersions: (company: string, policy: string, sides: { from: string; to: string }) =>
    `/${company}/policies/${policy}/comparison${search(sides)}`,
  newConsultation: (company: string, policy: string) => `/${company}/policies/${policy}/consultation`,
  adoption: (company: string, policy: string) => `/${company}/policies/${policy}/adoption`,
  edition: (company: string, policy: string, edition: number, saved?: string) =>
    `/${company}/policies/${policy}/editions/${edition}${search({ saved })}`,
  editionDocument: (company: string, policy: string, edition: number, kind: 'pdf' | 'docx' | 'poster') =>
    `/${company}/policies/${policy}/editions/${edition}/document/${kind}`,
  editionShares: (company: string, policy: string, edition: number) =>
    `/${company}/policies/${policy}/editions/${edition}/shares`,
  /** Where the pages of consultations lie; it is none itself. */
  consultations: (company: string) => `/${company}/consultations`,
  /** For those who run it: its figures, and what was contributed. */
  consultation: (company: string, consultation: string, chosen: Record<string, string> = {}) =>
    `/${company}/consultations/${consultation}${search(chosen)}`,
  consultationShares: (company: string, consultation: string) => `/${company}/consultations/${consultation}/shares`,
  /** For a member who is asked: the text, and their own contributions. */
  takePart: (company: string, consultation: string, sent?: string) =>
    `/${company}/consultations/${consultation}/text${search({ sent })}`,
  takePartSection: (company: string, consultation: string, section: string, about: AboutPassage = {}) =>
    `/${company}/consultations/${consultation}/text/${section}${search({ ...about })}`,
  takePartContributions: (company: string, consultation: string, section: string, page?: string) =>
    `/${company}/consultations/${consultation}/text/${section}/contributions${search({ page })}`,
  sharedConsultation: (sent?: string) => `/s/consultation${search({ sent })}`,
  sharedSection: (section: string, about: AboutPassage = {}) => `/s/consultation/${section}${search({ ...about })}`,
  sharedContributions: (section: string, page?: string) =>
    `/s/consultation/${section}/contributions${search({ page })}`,
  /** `company` is where a member came from, and goes back to. */
  ownContributions: (consultation?: string, more: { company?: string | undefined; done?: string } = {}) =>
    `/receipt/contributions${search({ consultation, ...more })}`,
  ownContributionsFile: (consultation?: string) => `/receipt/contributions/file${search({ consultation })}`,
  /** By its place among one's own: no address says which one it is. */
  withdrawContribution: (place: number, consultation: string, company?: string) =>
    `/receipt/contributions/${place}/withdrawal${search({ consultation, company })}`,
  sharedEdition: () => '/s/edition',
  sharedEditionPdf: () => '/s/edition/pdf',
  toolbox: (company: string) => `/${company}/tools`,
  tool: (company: string, tool: string, saved?: string) => `/${company}/tools/${tool}${search({ saved })}`,
  adaptTool: (company: string, tool: string) => `/${company}/tools/${tool}/adaptation`,
  /** What is for oneself alone: it runs in the browser and sends nothing. */
  ownTool: (company: string, tool: string) => `/${company}/tools/${tool}/own`,
  printable: (company: string, tool: string, printable: string, language: string) =>
    `/${company}/tools/${tool}/printables/${printable}${search({ language })}`,
  workshops: (company: string, chosen: Partial<Record<'tool' | 'year' | 'page' | 'done', string>> = {}) =>
    `/${company}/workshops${search({ ...chosen })}`,
  newWorkshop: (company: string, tool?: string) => `/${company}/workshops/new${search({ tool })}`,
  /** Its plan before it is held, its summary after. */
  workshop: (company: string, workshop: string, saved?: string) =>
    `/${company}/workshops/${workshop}${search({ saved })}`,
  changeWorkshop: (company: string, workshop: string) => `/${company}/workshops/${workshop}/edit`,
  adaptWorkshop: (company: string, workshop: string) => `/${company}/workshops/${workshop}/adaptation`,
  workshopInvitation: (company: string, workshop: string) => `/${company}/workshops/${workshop}/invitation`,
  /** The screen of whoever leads, and the one everybody looks at. */
  holdWorkshop: (company: string, workshop: string) => `/${company}/workshops/${workshop}/hold`,
  workshopScreen: (company: string, workshop: string) => `/${company}/workshops/${workshop}/screen`,
  workshopMinutes: (company: string, workshop: string, kind: 'pdf' | 'docx' | 'json') =>
    `/${company}/workshops/${workshop}/minutes/${kind}`,
  talks: (company: string, chosen: Partial<Record<'page' | 'done', string>> = {}) =>
    `/${company}/talks${search({ ...chosen })}`,
  newTalk: (company: string, form?: { tool: string; form: string }) => `/${company}/talks/new${search({ ...form })}`,
  talk: (company: string, talk: string, saved?: string) => `/${company}/talks/${talk}${search({ saved })}`,
  /** The copy for whoever the talk was with. */
  talkCopy: (company: string, talk: string) => `/${company}/talks/${talk}/copy`,
  help: (company: string, saved?: string) => `/${company}/help${search({ saved })}`,
  members: (company: string, chosen: MembersChosen = {}) => `/${company}/members${search({ ...chosen })}`,
  member: (company: string, member: string, saved?: string) => `/${company}/members/${member}${search({ saved })}`,
  invite: (company: string, page?: string) => `/${company}/members/invite${search({ page })}`,
  departments: (company: string) => `/${company}/departments`,
  settings: (company: string, saved?: string) => `/${company}/settings${search({ saved })}`,
  companyExport: (company: string) => `/${company}/settings/export`,
  companyDeletion: (company: string) => `/${company}/settings/deletion`,
  auditLog: (company: string, chosen: LogChosen = {}) => `/${company}/settings/audit-log${search({ ...chosen })}`,
  auditLogExport: (company: string, chosen: LogChosen = {}) =>
    `/${company}/settings/audit-log/export${search({ ...chosen })}`,
  reminders: (company: string, saved?: 'yes') => `/${company}/reminders${search({ saved })}`,
  unsubscribe: (token: string) => `/unsubscribe/${token}`,
  invitation: (token: string) => `/invitations/${token}`,
  discussions: (company: string, chosen: { page?: string; saved?: string } = {}) =>
    `/${company}/discussions${search({ ...chosen })}`,
  discussion: (company: string, year: number) => `/${company}/discussions/${year}`,
  discussionPart: (company: string, year: number, part: string) => `/${company}/discussions/${year}/${part}`,
  discussionDocument: (company: string, year: number, kind: 'pdf' | 'docx') =>
    `/${company}/discussions/${year}/document/${kind}`,
  discussionForm: (company: string, kind: 'pdf' | 'docx') => `/${company}/discussions/form/${kind}`,
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

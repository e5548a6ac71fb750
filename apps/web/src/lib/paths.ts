import type { Quarter } from '@trivselsrum/toolkit/quarter'

const search = (values: Record<string, string | undefined>) => {
  const given = Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return given.length ? `?${new URLSearchParams(given)}` : ''
}

/** Every address of the web client, stated once. */
export const paths = {
  home: () => '/',
  about: () => '/about',
  signUp: () => '/sign-up',
  signIn: (next?: string) => `/sign-in${search({ next })}`,
  company: (company: string) => `/${company}`,
  rounds: (company: string, after?: string) => `/${company}/rounds${search({ after })}`,
  newRound: (company: string) => `/${company}/rounds/new`,
  round: (company: string, quarter: Quarter) => `/${company}/rounds/${quarter}`,
  sheet: (company: string, quarter: Quarter) => `/${company}/rounds/${quarter}/sheet`,
  anonymousSheet: (company: string, quarter: Quarter) => `/${company}/rounds/${quarter}/anonymous-sheet`,
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
  comparison: (company: string, one?: Quarter, other?: Quarter) => `/${company}/comparison${search({ one, other })}`,
}

/** An address of this site to go on to, from something that came with a request; elsewhere never. */
export function ownPath(value: unknown): string | undefined {
  return typeof value === 'string' && /^\/[a-z0-9][\w/?=&.~-]*$/i.test(value) ? value : undefined
}

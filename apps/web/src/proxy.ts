import { type NextRequest, NextResponse } from 'next/server'
import { apiUrl, isSecure } from '@/env'
import { preferenceCookies, themes, toLanguage, toTheme } from '@/lib/preferences'

/** Runs before every page: remembers choices, keeps the session alive, and says what the page may load. */
export async function proxy(request: NextRequest) {
  const response = await answer(request)
  if (isForGuests(request)) keepUnseen(request, response)
  return response
}

/** Pages that are reached by a link or a code, without an account. */
function isForGuests({ nextUrl }: NextRequest): boolean {
  return /^\/(s|receipt)(\/|$)/.test(nextUrl.pathname)
}

/**
 * Nothing of these pages is indexed, kept or told to the next page. A browser that says of a form where it comes from
 * (Sec-Fetch-Site) need not name the page it stands on; from one that does not, the origin is needed.
 */
function keepUnseen({ headers }: NextRequest, response: NextResponse) {
  response.headers.set('x-robots-tag', 'noindex, nofollow, noarchive')
  response.headers.set('referrer-policy', headers.has('sec-fetch-site') ? 'no-referrer' : 'same-origin')
  response.headers.set('cache-control', 'no-store')
}

async function answer(request: NextRequest): Promise<NextResponse> {
  const choice = await rememberChoice(request)
  if (choice) return choice
  const renewed = await renewSession(request)
  const headers = new Headers(request.headers)
  if (renewed) headers.set('cookie', withCookies(request, renewed))
  // Without a referrer, a form that is sent without script has no origin; the browser says itself that it is ours.
  if (headers.get('origin') === 'null' && headers.get('sec-fetch-site') === 'same-origin') headers.delete('origin')
  // Where the reader wanted to go, for coming back to it after signing in.
  headers.set('x-path', request.nextUrl.pathname + request.nextUrl.search)
  // Whether what follows is made in answer to a form, whose reader has typed something.
  headers.set('x-posted', String(request.method === 'POST'))
  nameOrigin(headers)
  const policy = contentPolicy(btoa(crypto.randomUUID()))
  // Next reads the nonce from the request's own policy and gives it to every script it writes.
  headers.set('content-security-policy', policy)
  const response = NextResponse.next({ request: { headers } })
  for (const cookie of renewed ?? []) response.headers.append('set-cookie', cookie)
  response.headers.set('content-security-policy', policy)
  response.headers.set('cache-control', 'no-store')
  response.headers.set('referrer-policy', 'same-origin')
  if (holdsToken(request.nextUrl)) {
    response.headers.set('referrer-policy', 'no-referrer')
    response.headers.set('x-robots-tag', 'noindex')
  }
  response.headers.set('x-content-type-options', 'nosniff')
  response.headers.set('cross-origin-opener-policy', 'same-origin')
  response.headers.set('permissions-policy', 'camera=(), geolocation=(), microphone=()')
  if (isSecure()) response.headers.set('strict-transport-security', 'max-age=31536000')
  return response
}

export const config = { matcher: ['/((?!_next/|api/|icon.svg|favicon.ico).*)'] }

/**
 * Whether whoever has the address has what it opens: the page of an invitation, signing in on the way to one, and the
 * page that ends reminders.
 */
function holdsToken({ pathname, searchParams }: NextRequest['nextUrl']): boolean {
  return [pathname, searchParams.get('next') ?? ''].some((path) => /^\/(invitations|unsubscribe)\//.test(path))
}

/** `?language=en` and `?theme=dark` on any page set the cookie and lead back without them: links, no script. */
async function rememberChoice({ nextUrl, headers }: NextRequest): Promise<NextResponse | undefined> {
  const language = nextUrl.searchParams.get('language')
  const theme = nextUrl.searchParams.get('theme')
  if (language === null && theme === null) return undefined
  const to = nextUrl.clone()
  to.search = searchOfSamePage(headers.get('referer'), nextUrl)
  const response = NextResponse.redirect(to, 303)
  const options = { path: '/', maxAge: 31_536_000, sameSite: 'lax', secure: isSecure(), httpOnly: true } as const
  if (language !== null) {
    response.cookies.set(preferenceCookies.language, toLanguage(language), options)
    await tellLanguage(toLanguage(language), headers)
  }
  if (theme !== null) {
    const chosen = toTheme(theme)
    if (chosen && themes.includes(chosen)) response.cookies.set(preferenceCookies.theme, chosen, options)
    else response.cookies.delete(preferenceCookies.theme)
  }
  return response
}

/** The links of choices lead to the page they stand on, without its search: it is in the address they were pressed on. */
function searchOfSamePage(referer: string | null, { pathname }: NextRequest['nextUrl']): string {
  if (!referer || !URL.canParse(referer)) return ''
  const from = new URL(referer)
  from.searchParams.delete('language')
  from.searchParams.delete('theme')
  return from.pathname === pathname ? from.search : ''
}

/** Somebody signed in meets the same language on their next device; whoever is not is not known to the API. */
async function tellLanguage(language: string, headers: Headers) {
  const cookie = headers.get('cookie') ?? ''
  if (!cookie.includes('access=')) return
  await fetch(`${apiUrl()}/api/me/language`, {
    method: 'PUT',
    headers: { cookie, 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' },
    body: JSON.stringify({ language }),
  }).catch(() => undefined)
}

/** The cookies of a renewed session, when the access token has run out and a refresh token is there. */
async function renewSession(request: NextRequest): Promise<string[] | undefined> {
  const prefix = isSecure() ? '__Host-' : ''
  if (request.cookies.has(`${prefix}access`) || !request.cookies.has(`${prefix}refresh`)) return undefined
  const response = await fetch(`${apiUrl()}/api/session/renewal`, {
    method: 'POST',
    headers: {
      cookie: request.headers.get('cookie') ?? '',
      // The renewal is this server's own doing, on behalf of the page being asked for.
      'sec-fetch-site': 'same-origin',
      'x-forwarded-for': request.headers.get('x-forwarded-for') ?? '',
    },
  }).catch(() => undefined)
  const cookies = response?.headers.getSetCookie()
  return cookies?.length ? cookies : undefined
}

/** The request's cookies with what the renewal set or took away. */
function withCookies(request: NextRequest, setCookies: string[]): string {
  const jar = new Map(request.cookies.getAll().map(({ name, value }) => [name, value]))
  for (const cookie of setCookies) {
    const [name = '', value = ''] = cookie.split(';')[0]?.split('=') ?? []
    if (value) jar.set(name, value)
    else jar.delete(name)
  }
  return [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
}

/** A page that tells no referrer has forms without an origin; that they are this site's own, the browser says as well. */
function nameOrigin(headers: Headers) {
  if (headers.get('origin') !== 'null' || headers.get('sec-fetch-site') !== 'same-origin') return
  const host = headers.get('x-forwarded-host') ?? headers.get('host') ?? ''
  headers.set('origin', `${isSecure() ? 'https' : 'http'}://${host}`)
}

function contentPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

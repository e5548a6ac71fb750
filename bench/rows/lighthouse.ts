import { launch } from 'chrome-launcher'
import lighthouse from 'lighthouse'
import { type Row, rowOf } from '../row.ts'

const categories = ['performance', 'accessibility', 'best-practices']

/** What Lighthouse gives the built pages on its phone profile, of 100; the median of three looks at each. */
export async function lighthouseRows(url: string, chromePath: string): Promise<Row[]> {
  const entered = await fetch(`${url}/api/demo/session`, {
    method: 'POST',
    headers: { 'sec-fetch-site': 'same-origin' },
  })
  const cookie = entered.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
  const rounds = await fetch(`${url}/api/companies/demo/rounds`, { headers: { cookie } })
  const closed = ((await rounds.json()) as { rounds: { quarter: string; state: string }[] }).rounds.find(
    ({ state }) => state === 'closed',
  )
  const guest = await openedLink(url, cookie)
  // The first two as somebody meets them who is not signed in: signed in, one is led past them.
  const pages = [
    { name: 'front', path: '/', headers: {}, atLeast: 0.95 },
    { name: 'sign-in', path: '/sign-in', headers: {}, atLeast: 0.95 },
    { name: 'overview', path: '/demo', headers: { cookie }, atLeast: 0.95 },
    { name: 'result', path: `/demo/rounds/${closed?.quarter}`, headers: { cookie }, atLeast: 0.95 },
    { name: 'guest', path: '/s', headers: { cookie: guest }, atLeast: 0.98 },
    { name: 'guest-sheet', path: '/s/sheet', headers: { cookie: guest }, atLeast: 0.98 },
  ]
  const flags = ['--headless=new', '--disable-gpu', '--disable-background-networking', '--disable-component-update']
  const chrome = await launch({
    chromePath,
    chromeFlags: process.getuid?.() === 0 ? [...flags, '--no-sandbox'] : flags,
  })
  try {
    const rows: Row[] = []
    for (const { name, path, headers, atLeast } of pages) {
      const looks: Record<string, number>[] = []
      for (let look = 0; look < 3; look++) looks.push(await lookAt(url + path, chrome.port, headers))
      for (const category of categories)
        rows.push(
          rowOf(
            `lighthouse-${name}-${category}`,
            '',
            looks.map((scores) => ({ ours: scores[category] ?? 0, baseline: 100 })),
            { atLeast },
          ),
        )
    }
    return rows
  } finally {
    chrome.kill()
  }
}

/** The cookies of somebody who has opened a link into a round of the made-up company. */
async function openedLink(url: string, cookie: string): Promise<string> {
  const send = async (path: string, body: object, as: Record<string, string>) => {
    const headers = { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin', ...as }
    const response = await fetch(`${url}/api${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
    if (!response.ok) throw new Error(`${path} was answered with ${response.status}`)
    return response
  }
  const free = await fetch(`${url}/api/companies/demo/free-quarters`, { headers: { cookie } })
  const { quarters } = (await free.json()) as { quarters: string[] }
  const quarter = quarters[0]
  await send('/companies/demo/rounds', { quarter, mode: 'anonymous', hasLinks: true }, { cookie })
  const shares = `/companies/demo/rounds/${quarter}/shares`
  const made = await send(shares, { share: crypto.randomUUID(), label: 'Bench' }, { cookie })
  const { token } = (await made.json()) as { token: string }
  const opened = await send('/share-session', { token }, {})
  return opened.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
}

/** @throws Error when it could not look twice over: a look that failed is not a page without points. */
async function lookAt(
  url: string,
  port: number,
  extraHeaders: Record<string, string>,
  isSecond = false,
): Promise<Record<string, number>> {
  const result = await lighthouse(url, {
    port,
    onlyCategories: categories,
    extraHeaders,
    output: 'json',
    logLevel: 'silent',
  })
  const failure = result ? result.lhr.runtimeError?.message : 'no answer'
  const isBlind = !result || failure || Object.values(result.lhr.categories).some(({ score }) => score === null)
  if (isBlind) {
    if (isSecond) throw new Error(`Lighthouse could not look at ${url}: ${failure ?? 'a category was not scored'}`)
    return lookAt(url, port, extraHeaders, true)
  }
  return Object.fromEntries(
    Object.entries(result.lhr.categories).map(([id, { score }]) => [id, Math.round((score ?? 0) * 100)]),
  )
}

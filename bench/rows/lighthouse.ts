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
  // The first two as somebody meets them who is not signed in: signed in, one is led past them.
  const pages = [
    { name: 'front', path: '/', headers: {} },
    { name: 'sign-in', path: '/sign-in', headers: {} },
    { name: 'overview', path: '/demo', headers: { cookie } },
    { name: 'result', path: `/demo/rounds/${closed?.quarter}`, headers: { cookie } },
  ]
  const flags = ['--headless=new', '--disable-gpu', '--disable-background-networking', '--disable-component-update']
  const chrome = await launch({
    chromePath,
    chromeFlags: process.getuid?.() === 0 ? [...flags, '--no-sandbox'] : flags,
  })
  try {
    const rows: Row[] = []
    for (const { name, path, headers } of pages) {
      const looks: Record<string, number>[] = []
      for (let look = 0; look < 3; look++) looks.push(await lookAt(url + path, chrome.port, headers))
      for (const category of categories)
        rows.push(
          rowOf(
            `lighthouse-${name}-${category}`,
            '',
            looks.map((scores) => ({ ours: scores[category] ?? 0, baseline: 100 })),
            { atLeast: 0.95 },
          ),
        )
    }
    return rows
  } finally {
    chrome.kill()
  }
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

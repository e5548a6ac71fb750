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
  const pages = { front: '/', 'sign-in': '/sign-in', overview: '/demo', result: `/demo/rounds/${closed?.quarter}` }
  const flags = ['--headless=new', '--disable-gpu', '--disable-background-networking', '--disable-component-update']
  const chrome = await launch({
    chromePath,
    chromeFlags: process.getuid?.() === 0 ? [...flags, '--no-sandbox'] : flags,
  })
  const rows: Row[] = []
  for (const [name, path] of Object.entries(pages)) {
    const looks: Record<string, number>[] = []
    for (let look = 0; look < 3; look++) looks.push(await lookAt(url + path, chrome.port, cookie))
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
  chrome.kill()
  return rows
}

async function lookAt(url: string, port: number, cookie: string): Promise<Record<string, number>> {
  const result = await lighthouse(url, {
    port,
    onlyCategories: categories,
    extraHeaders: { cookie },
    output: 'json',
    logLevel: 'silent',
  })
  if (!result) throw new Error(`Lighthouse could not look at ${url}`)
  return Object.fromEntries(
    Object.entries(result.lhr.categories).map(([id, { score }]) => [id, Math.round((score ?? 0) * 100)]),
  )
}

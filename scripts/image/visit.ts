import { signUp } from '@trivselsrum/contracts/identity'

const company = 'Prøvekørsel & Søn'

async function ask(url: string, init?: RequestInit): Promise<Response> {
  const reply = await fetch(url, init)
  if (!reply.ok) throw new Error(`${init?.method ?? 'GET'} ${url}: status ${reply.status}\n${await reply.text()}`)
  return reply
}

/**
 * Does what a first visitor does: reads the front page, signs up, sees the company's own page.
 *
 * @throws Error at the first thing that is not as it should be.
 */
export async function visit(origin: string) {
  await ask(`${origin}/api/ready`)
  const front = await (await ask(`${origin}/`)).text()
  if (!/<h1[ >]/.test(front)) throw new Error('The front page has no heading.')
  const script = front.match(/\/_next\/static\/[^"\\]+\.js/)?.[0]
  if (!script) throw new Error('The front page names no script.')
  await ask(origin + script)

  const reply = await ask(`${origin}/api${signUp.path}`, {
    method: signUp.method,
    headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
    body: JSON.stringify({
      companyName: company,
      name: 'Karen Holm',
      email: 'karen@example.dk',
      password: 'hesttagstenskov',
      language: 'da',
    }),
  })
  const { company: slug } = signUp.response.parse(await reply.json())
  const cookie = reply.headers.getSetCookie().map((line) => line.split(';')[0])
  const own = await (await ask(`${origin}/${slug}`, { headers: { cookie: cookie.join('; ') } })).text()
  if (!own.includes(company.replace('&', '&amp;'))) throw new Error('The company’s page does not name it.')
}

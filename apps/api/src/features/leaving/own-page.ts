import { timeZone } from '@trivselsrum/toolkit/quarter'
import type { Language } from '@trivselsrum/toolkit/tool'
import type { OwnData, Rows } from './own-data.ts'
import { page, tables, values } from './words.ts'

const style = `body{font:1rem/1.55 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1d2b28;background:#fff}
h1,h2{line-height:1.2}h2{margin-top:3rem;border-top:1px solid #ccc;padding-top:1rem}
table{border-collapse:collapse;width:100%;font-size:.92rem}div{overflow-x:auto}
th,td{text-align:left;vertical-align:top;padding:.35rem .6rem;border-bottom:1px solid #ddd;overflow-wrap:anywhere}`

/** Everything in a person's file as one page that needs nothing else: no script, nothing from elsewhere. */
export function ownPage({ own, companies }: OwnData, language: Language): string {
  const say = (word: keyof typeof page) => escaped(page[word][language])
  const sections = companies.map((company) => {
    const name = String(company.companies?.[0]?.name ?? '')
    return `<section><h2><bdi>${escaped(name)}</bdi></h2>${tablesOf(company, language)}</section>`
  })
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${say('title')}</title><style>${style}</style></head>
<body><h1>${say('title')}</h1><p>${say('lead')}</p><p>${say('unnamed')}</p>
<section><h2>${say('own')}</h2>${tablesOf(own, language)}</section>
${sections.join('\n')}
</body></html>
`
}

function tablesOf(held: Record<string, Rows>, language: Language): string {
  return Object.entries(held)
    .map(([table, rows]) => {
      const title = tables[table]?.[language] ?? table
      return `<h3>${escaped(title)}</h3>${rows.length ? tableOf(rows, language) : `<p>${page.nothing[language]}</p>`}`
    })
    .join('\n')
}

function tableOf(rows: Rows, language: Language): string {
  const names = Object.keys(rows[0] ?? {})
  const head = names.map((name) => `<th scope="col">${escaped(values[name]?.[language] ?? name)}</th>`).join('')
  const lines = rows.map(
    (row) => `<tr>${names.map((name) => `<td>${escaped(shown(row[name], language))}</td>`).join('')}</tr>`,
  )
  return `<div><table><thead><tr>${head}</tr></thead><tbody>${lines.join('\n')}</tbody></table></div>`
}

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/

function shown(value: unknown, language: Language): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return page[value ? 'yes' : 'no'][language]
  if (typeof value === 'object') return JSON.stringify(value)
  const text = String(value)
  if (!MOMENT.test(text)) return text
  const format = { dateStyle: 'long', timeStyle: 'short', timeZone } as const
  return new Intl.DateTimeFormat(language === 'da' ? 'da-DK' : 'en-GB', format).format(new Date(text))
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

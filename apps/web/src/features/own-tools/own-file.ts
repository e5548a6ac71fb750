import { type Answers, names, optionsOf } from './answers'
import type { PrivatePart } from './private-parts'

/** A name and what stands under it, line by line. */
interface Section {
  title: string
  entries: { said: string; under: string }[]
}

interface OwnFile {
  tool: string
  title: string
  /** What the file is, in one sentence. */
  lead: string
  language: string
  parts: readonly PrivatePart[]
  answers: Answers
}

const OPENING = '<script type="application/json" id="trivselsrum">'
const CLOSING = '</script>'

/** More than anybody writes by hand: a larger file is none of ours. */
const LARGEST = 5_000_000

/** What somebody wrote for themselves as a page of its own: to be read anywhere, and to be opened here again. */
export function ownFile({ tool, title, lead, language, parts, answers }: OwnFile): string {
  const sections = parts.map((part) => sectionOf(part, answers)).filter(({ entries }) => entries.length > 0)
  // A text that says `</script>` must not end it.
  const data = JSON.stringify({ tool, answers }).replaceAll('<', '\\u003c')
  return `<!doctype html>
<html lang="${escaped(language)}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<style>body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1.05rem/1.5 system-ui,sans-serif}h2{margin-top:2rem}dt{font-weight:600}dd{margin:0 0 1rem;white-space:pre-line}</style>
<h1>${escaped(title)}</h1>
<p>${escaped(lead)}</p>
${sections.map(written).join('\n')}
${OPENING}${data}${CLOSING}
</html>
`
}

/** What was saved in such a file from a tool; undefined where it is none of its own. */
export function openedFile(text: string, tool: string): Answers | undefined {
  const start = text.indexOf(OPENING)
  if (start < 0 || text.length > LARGEST) return undefined
  const from = start + OPENING.length
  return answersFrom(text.slice(from, text.indexOf(CLOSING, from)), tool)
}

/** What somebody has of a tool on this device, as it is kept there. */
export function keptText(tool: string, answers: Answers): string {
  return JSON.stringify({ tool, answers })
}

/** The answers to a tool in what was kept or saved; undefined for anything else. */
export function answersFrom(json: string, tool: string): Answers | undefined {
  try {
    const { tool: of, answers }: { tool?: unknown; answers?: unknown } = JSON.parse(json) ?? {}
    const isOurs = of === tool && typeof answers === 'object' && answers !== null
    if (!isOurs) return undefined
    return Object.fromEntries(
      Object.entries(answers).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    )
  } catch {
    return undefined
  }
}

function sectionOf(part: PrivatePart, answers: Answers): Section {
  const entry = (said: string | undefined, under: string | undefined) =>
    under?.trim() ? [{ said: said ?? '', under }] : []
  const { title } = part.text
  switch (part.kind) {
    case 'checklist': {
      const { content, text } = part
      const items = content.groups.flatMap(({ items }) => items)
      const entries = items.flatMap((item) => {
        const options = optionsOf(part, item, answers).map((option) => text.options[option])
        return entry(text.items[item], options.join(', '))
      })
      return { title, entries }
    }
    case 'thermometer': {
      const { id, content, text } = part
      const now = text.levels[answers[names.level(id)] ?? '']
      const notes = content.levels.flatMap(({ id: level }) =>
        content.prompts.flatMap((prompt) =>
          entry(`${text.levels[level]?.name}: ${text.prompts[prompt]}`, answers[names.atLevel(id, level, prompt)]),
        ),
      )
      return { title, entries: [...entry(now?.name, now?.meaning), ...notes] }
    }
    case 'guide': {
      const { id, content, text } = part
      const prompts = content.parts.flatMap(({ prompts }) => prompts)
      return { title, entries: prompts.flatMap((one) => entry(text.prompts[one], answers[names.prompt(id, one)])) }
    }
  }
}

const written = ({ title, entries }: Section) =>
  `<h2>${escaped(title)}</h2>\n<dl>\n${entries
    .map(({ said, under }) => `<dt>${escaped(said)}</dt><dd dir="auto">${escaped(under)}</dd>`)
    .join('\n')}\n</dl>`

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign)

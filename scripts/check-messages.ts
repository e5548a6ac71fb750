// The two languages say the same things, each in its own manner, and everything they say is said somewhere:
//   node scripts/check-messages.ts
// Missing keys in Danish are found by the type checker, which knows every key; here the languages are compared with
// each other, and keys that no source file asks for are found. A key built from parts, t(`promises.${name}`), asks for
// everything below what stands before its first part.
import { globSync, readFileSync } from 'node:fs'

const web = new URL('../apps/web/src/', import.meta.url)
const languages = ['da', 'en'] as const

type Messages = { [key: string]: string | Messages }

/** Every message by its path: `front.steps.see.title`. */
export function flatten(messages: Messages, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(messages).flatMap(([key, value]) =>
      typeof value === 'string' ? [[prefix + key, value] as const] : [...flatten(value, `${prefix}${key}.`)],
    ),
  )
}

/** What a message expects to be given: names in braces, and tags. */
function placesOf(message: string): string {
  return [...message.matchAll(/\{(\w+)(?=[,}])|<(\w+)>/g)]
    .map(([, name, tag]) => name ?? `<${tag}>`)
    .sort()
    .join(' ')
}

/** Faults between two languages: a key only one has, or a message that expects other values. */
export function differences(one: Map<string, string>, other: Map<string, string>): string[] {
  const keys = new Set([...one.keys(), ...other.keys()])
  return [...keys].flatMap((key) => {
    const [a, b] = [one.get(key), other.get(key)]
    if (a === undefined || b === undefined) return [`${key} stands in one language only`]
    if (a.trim() === '' || b.trim() === '') return [`${key} is empty`]
    return placesOf(a) === placesOf(b) ? [] : [`${key} expects other values in the other language`]
  })
}

const quotes = { da: /»[^«»]*«/g, en: /“[^“”]*”/g }

/** Messages that quote otherwise than their language does, »sådan« or “like this”, and those that shout. */
export function manners(language: keyof typeof quotes, messages: Map<string, string>): string[] {
  return [...messages].flatMap(([key, message]) =>
    /[!«»“”"]/.test(message.replaceAll(quotes[language], ''))
      ? [`${key} quotes otherwise in ${language}, or shouts`]
      : [],
  )
}

/** Which names stand for which part of the messages, and from where in the source on. */
function declarationsIn(source: string): { name: string; space: string; at: number }[] {
  const single = [...source.matchAll(/const (\w+) = await getTranslations\('(\w+)'\)/g)]
  const listed = [...source.matchAll(/const \[([^\]]+)\] = \[([^\n]+)\]\n/g)]
  return [
    ...single.map(({ 1: name = '', 2: space = '', index }) => ({ name, space, at: index })),
    // const [t, language] = [await getTranslations('front'), await getLocale()]
    ...listed.flatMap(({ 1: names = '', 2: values = '', index }) =>
      values.split(/, (?=await )/).flatMap((value, place) => {
        const space = value.match(/getTranslations\('(\w+)'\)/)?.[1]
        const name = names.split(', ')[place]
        return space && name ? [{ name, space, at: index }] : []
      }),
    ),
  ]
}

/** The keys that a source file asks for; one that ends in a star stands for everything that begins like it. */
export function askedFor(source: string): string[] {
  const declarations = declarationsIn(source)
  const direct = [...source.matchAll(/getTranslations\('(\w+)'\)\)\('([\w.-]+)'/g)].map(
    ([, space, key]) => `${space}.${key}`,
  )
  const calls = [...source.matchAll(/\b(\w+)(?:\.rich|\.raw)?\(([^,)]*)/g)].flatMap(
    ({ 1: name, 2: argument = '', index }) => {
      const declared = declarations.filter((declaration) => declaration.name === name && declaration.at < index)
      const space = declared.sort((a, b) => a.at - b.at).at(-1)?.space
      return space ? keysIn(argument).map((key) => `${space}.${key}`) : []
    },
  )
  return [...direct, ...calls]
}

/** The keys in the first argument of a call: its texts, the fixed beginning of one that is built, or any at all. */
function keysIn(argument: string): string[] {
  const built = argument.match(/`([\w.-]*)\$\{/)?.[1]
  if (built !== undefined) return [`${built}*`]
  const texts = [...argument.matchAll(/'([\w.-]+)'/g)].map(([, key]) => key ?? '')
  return texts.length ? texts : ['*']
}

/** Every fault of the messages of this checkout. */
export function messageFaults(): string[] {
  const [da, en] = languages.map((language) =>
    flatten(JSON.parse(readFileSync(new URL(`messages/${language}.json`, web), 'utf8'))),
  )
  if (!da?.size || !en) throw new Error('there are no messages to check')
  const asked = new Set(
    globSync('**/*.{ts,tsx}', { cwd: web.pathname }).flatMap((file) =>
      askedFor(readFileSync(new URL(file, web), 'utf8')),
    ),
  )
  const beginnings = [...asked].filter((key) => key.endsWith('*')).map((key) => key.slice(0, -1))
  const isAsked = (key: string) => asked.has(key) || beginnings.some((beginning) => key.startsWith(beginning))
  const unused = [...da.keys()].filter((key) => !isAsked(key)).map((key) => `${key} is never asked for`)
  return [...differences(da, en), ...manners('da', da), ...manners('en', en), ...unused]
}

if (import.meta.main) {
  const faults = messageFaults()
  process.stdout.write(
    faults.length ? `${faults.join('\n')}\n` : 'the messages are complete, and all of them are used\n',
  )
  process.exit(faults.length ? 1 : 0)
}

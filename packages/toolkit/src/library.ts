import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { keyed } from './key.ts'
import { documentText } from './kinds/document.ts'
import { rating } from './kinds/rating.ts'
import {
  type Activity,
  type Language,
  type languages,
  type Tool,
  ToolAbout,
  ToolContent,
  type ToolSummary,
} from './tool.ts'

/** Where the product's own tools lie. */
export const toolsFolder = fileURLToPath(new URL('../tools', import.meta.url))

/** Every tool that could be read, in every version and language. Built once at start; immutable. */
export interface Library {
  /** All tools in the order of their numbers, whether or not the product can hold them yet. */
  list: (language: Language) => ToolSummary[]
  /** One version of a tool; `undefined` when there is none. */
  find: (key: string, version: number, language: Language) => Tool | undefined
  /** The newest published version of a tool; `undefined` when none is published. */
  newestVersion: (key: string) => number | undefined
}

/**
 * Reads and checks every content pack: `<nn-key>/about.json`, and for each published version `v<N>/tool.json` with a
 * `text.<language>.json` for every language.
 *
 * @throws Error naming file and place when a pack is incomplete, misspelt or refers to a tool that does not exist.
 */
export function readLibrary(folder = toolsFolder): Library {
  const packs = new Map(
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
      .sort()
      .map((name) => [name.replace(/^\d+-/, ''), readPack(join(folder, name))] as const),
  )
  for (const { file, tools } of [...packs.values()].flatMap((pack) => pack.references))
    for (const key of tools) if (!packs.has(key)) throw new Error(`${file}: there is no tool "${key}"`)

  const summary = (key: string, { about }: Pack, language: Language): ToolSummary => ({
    key,
    number: about.number,
    name: about.name[language],
    purpose: about.purpose[language],
  })
  return {
    list: (language) => [...packs].map(([key, pack]) => summary(key, pack, language)),
    find: (key, version, language) => {
      const pack = packs.get(key)
      const activities = pack?.versions.get(version)?.[language]
      return pack && activities && { ...summary(key, pack, language), version, language, activities }
    },
    newestVersion: (key) => {
      const versions = [...(packs.get(key)?.versions.keys() ?? [])]
      return versions.length ? Math.max(...versions) : undefined
    },
  }
}

interface Pack {
  about: ToolAbout
  versions: Map<number, Record<Language, Activity[]>>
  references: { file: string; tools: string[] }[]
}

function readPack(folder: string): Pack {
  const versions: Pack['versions'] = new Map()
  const references: Pack['references'] = []
  for (const name of readdirSync(folder).filter((name) => /^v\d+$/.test(name))) {
    const file = join(folder, name, 'tool.json')
    const content = readJson(file, ToolContent)
    references.push({ file, tools: referredTools(content) })
    const inLanguage = (language: Language) => readActivities(content, join(folder, name, `text.${language}.json`))
    versions.set(Number(name.slice(1)), { da: inLanguage('da'), en: inLanguage('en') } satisfies Record<
      (typeof languages)[number],
      Activity[]
    >)
  }
  return { about: readJson(join(folder, 'about.json'), ToolAbout), versions, references }
}

function referredTools({ activities }: ToolContent): string[] {
  return activities.flatMap((activity) =>
    activity.kind !== 'rating'
      ? []
      : activity.content.groups.flatMap((group) => group.statements.flatMap((statement) => statement.tools)),
  )
}

function readActivities({ activities }: ToolContent, file: string): Activity[] {
  const schema = z.strictObject({
    activities: keyed(
      activities.map(({ id }) => id),
      z.unknown(),
    ),
  })
  const texts = readJson(file, schema).activities
  return activities.map((activity): Activity => {
    const text = <Text>(schema: z.ZodType<Text>) =>
      check(schema, texts[activity.id], `${file}: activities.${activity.id}`)
    return activity.kind === 'rating'
      ? { ...activity, text: text(rating.text(activity.content)) }
      : { ...activity, text: text(documentText(activity.content)) }
  })
}

function readJson<Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema> {
  let value: unknown
  try {
    value = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : 'unreadable'}`)
  }
  return check(schema, value, file)
}

function check<Schema extends z.ZodType>(schema: Schema, value: unknown, place: string): z.output<Schema> {
  const { data, error } = schema.safeParse(value)
  if (error) throw new Error(`${place}: ${z.prettifyError(error)}`)
  return data
}

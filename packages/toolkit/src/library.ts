import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { keyed } from './key.ts'
import { documentText } from './kinds/document.ts'
import { rating } from './kinds/rating.ts'
import { type ActivityOutline, activityText, type ProgrammeActivity } from './programme/activities.ts'
import { type Programme, ProgrammeOutline, programmeWords, StepText } from './programme/programme.ts'
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
  /** One version of how a tool is held; `undefined` when there is none. */
  findProgramme: (key: string, version: number, language: Language) => Programme | undefined
  /** The newest published programme of a tool; `undefined` when none is published. */
  newestProgramme: (key: string) => number | undefined
}

/**
 * Reads and checks every content pack: `<nn-key>/about.json`; for each published version of what the tool itself asks or
 * writes `v<N>/tool.json`, and for each of how it is held `programme-v<N>/programme.json`, both with a
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
    newestVersion: (key) => newestOf(packs.get(key)?.versions),
    findProgramme: (key, version, language) => {
      const programme = packs.get(key)?.programmes.get(version)?.[language]
      return programme && { tool: key, version, ...programme }
    },
    newestProgramme: (key) => newestOf(packs.get(key)?.programmes),
  }
}

function newestOf(versions: Map<number, unknown> | undefined): number | undefined {
  const numbers = [...(versions?.keys() ?? [])]
  return numbers.length ? Math.max(...numbers) : undefined
}

/** A programme in one language, as its pack says it: whose it is stands around it. */
type InLanguage = Omit<Programme, 'tool' | 'version'>

interface Pack {
  about: ToolAbout
  versions: Map<number, Record<Language, Activity[]>>
  programmes: Map<number, Record<Language, InLanguage>>
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
  const programmes: Pack['programmes'] = new Map()
  for (const name of readdirSync(folder).filter((name) => /^programme-v\d+$/.test(name))) {
    const outline = readJson(join(folder, name, 'programme.json'), ProgrammeOutline)
    const inLanguage = (language: Language) => readProgramme(outline, join(folder, name), language)
    programmes.set(Number(name.slice('programme-v'.length)), { da: inLanguage('da'), en: inLanguage('en') })
  }
  return { about: readJson(join(folder, 'about.json'), ToolAbout), versions, programmes, references }
}

function readProgramme({ steps, beside }: ProgrammeOutline, folder: string, language: Language): InLanguage {
  const file = join(folder, `text.${language}.json`)
  const activities = [...steps.flatMap((step) => step.activities), ...beside]
  const idsOf = (things: readonly { id: string }[]) => things.map(({ id }) => id)
  const texts = readJson(
    file,
    z.strictObject({
      ...programmeWords,
      steps: keyed(idsOf(steps), StepText),
      activities: keyed(idsOf(activities), z.unknown()),
    }),
  )
  const withText = (outline: ActivityOutline) => {
    const text = check(activityText(outline), texts.activities[outline.id], `${file}: activities.${outline.id}`)
    // What was checked is the text of this kind.
    return { ...outline, text } as ProgrammeActivity
  }
  const { audience, needs, outcome } = texts
  return {
    language,
    ...{ audience, needs, outcome },
    steps: steps.map(({ id, minutes, activities }) => {
      const { name, how } = StepText.parse(texts.steps[id])
      return { id, name, how, minutes, isSkipped: false, activities: activities.map(withText) }
    }),
    beside: beside.map(withText),
    films: {},
  }
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
  // Most of these schemas are used once: compiling them takes three times as long as what they check.
  const { data, error } = schema.safeParse(value, { jitless: true })
  if (error) throw new Error(`${place}: ${z.prettifyError(error)}`)
  return data
}

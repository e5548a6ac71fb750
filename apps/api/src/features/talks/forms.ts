import type { TalkGuide } from '@trivselsrum/contracts/talks'
import type { Library } from '@trivselsrum/toolkit/library'
import type { ActivityOf } from '@trivselsrum/toolkit/programme/activities'
import { type Adaptation, adapted, asPublished } from '@trivselsrum/toolkit/programme/adaptation'
import type { Programme } from '@trivselsrum/toolkit/programme/programme'
import type { CompanyContext } from '../../platform/scopes.ts'
import { type FormPlace, findForm, formsOf } from './rules.ts'

/** What the company has of its own in each tool, by the tool. */
type Adaptations = ReadonlyMap<string, Adaptation>

export async function readAdaptations({ sql }: Pick<CompanyContext, 'sql'>): Promise<Adaptations> {
  const rows = await sql<{ tool: string; adaptation: Adaptation }>`
    SELECT tool, adaptation FROM tool_adaptations WHERE company_id = app.company_id()`
  return new Map(rows.map(({ tool, adaptation }) => [tool, adaptation]))
}

const asTheCompanyHasIt = (programme: Programme, adaptations: Adaptations) =>
  adapted(programme, adaptations.get(programme.tool) ?? asPublished)

/** Every form that talks can be written in, of the newest version of each tool. */
export function allForms(library: Library, language: Programme['language'], adaptations: Adaptations) {
  return library.list(language).flatMap(({ key, number, name }) => {
    const version = library.newestProgramme(key)
    const programme = version === undefined ? undefined : library.findProgramme(key, version, language)
    if (!programme) return []
    return formsOf(asTheCompanyHasIt(programme, adaptations)).map((guide) => ({
      tool: { key, number, name },
      form: guide.id,
      guide: guideOf(guide),
    }))
  })
}

/** What the form of a talk says. @throws Problem `not-found`. */
export function guideFor(library: Library, place: FormPlace, adaptations: Adaptations): TalkGuide {
  const programme = library.findProgramme(place.tool, place.programmeVersion, place.language)
  return guideOf(findForm(programme && asTheCompanyHasIt(programme, adaptations), place.form))
}

function guideOf({ content, text }: ActivityOf<'guide'>): TalkGuide {
  return {
    title: text.title,
    how: text.how ?? null,
    parts: content.parts.map(({ id, prompts }) => ({
      id,
      name: text.parts[id] ?? '',
      prompts: prompts.map((prompt) => text.prompts[prompt] ?? ''),
    })),
  }
}

import type { CompanyTool, ToolboxEntry } from '@trivselsrum/contracts/toolbox'
import type { Library } from '@trivselsrum/toolkit/library'
import type { ProgrammeActivity } from '@trivselsrum/toolkit/programme/activities'
import { type Adaptation, adapted } from '@trivselsrum/toolkit/programme/adaptation'
import { activitiesOf, minutesOf, type Programme } from '@trivselsrum/toolkit/programme/programme'
import type { Language } from '@trivselsrum/toolkit/tool'
import { Problem } from '../../platform/problems.ts'
import type { CompanyContext } from '../../platform/scopes.ts'
import { mayBeginTalks } from '../talks/queries.ts'
import { mayPlanWorkshops } from '../workshops/queries.ts'
import { mayAdapt } from './access.ts'
import { readAdaptation } from './queries.ts'

/** The newest programme of a tool; nothing where none was published. */
export function newestProgramme(library: Library, tool: string, language: Language): Programme | undefined {
  const version = library.newestProgramme(tool)
  return version === undefined ? undefined : library.findProgramme(tool, version, language)
}

/** A tool as the company has it. @throws Problem `not-found` for one without a programme. */
export async function readToolView(
  context: CompanyContext,
  { tool, language }: { tool: string; language: Language },
): Promise<CompanyTool> {
  const { library, actor } = context
  const published = newestProgramme(library, tool, language)
  const summary = library.list(language).find(({ key }) => key === tool)
  if (!published || !summary) throw new Problem('not-found')
  const { adaptation, version, savedBy, savedAt } = await readAdaptation(context, tool)
  return {
    tool: summary,
    programme: adapted(published, adaptation),
    published,
    ...{ adaptation, version, savedBy, savedAt },
    can: {
      plan: mayPlanWorkshops(actor),
      adapt: mayAdapt(actor.role),
      talk: hasTalkForms(published) && mayBeginTalks(actor),
    },
  }
}

/** What of a tool stands in its programme, for the list of all of them. */
export function outlineOf(
  programme: Programme,
): Pick<ToolboxEntry, 'audience' | 'minutes' | 'steps' | 'hasPrivateParts' | 'hasTalkForms'> {
  const steps = programme.steps.filter(({ isSkipped }) => !isSkipped)
  return {
    audience: programme.audience,
    minutes: minutesOf(programme),
    steps: steps.map(({ name, minutes }) => ({ name, minutes })),
    hasPrivateParts: activitiesOf(programme).some((activity) => isForOneself(activity)),
    hasTalkForms: hasTalkForms(programme),
  }
}

/** Whether somebody has anything of their own in a programme. */
export function isAdapted({ order, ...more }: Adaptation): boolean {
  return order.length > 0 || Object.values(more).some((part) => Object.keys(part).length > 0)
}

const keepsTalk = (activity: ProgrammeActivity) => activity.kind === 'guide' && activity.content.keeps === 'talk'

/** Thought over by each alone, in the browser. */
const isForOneself = (activity: ProgrammeActivity) => activity.privacy === 'private' && !keepsTalk(activity)

const hasTalkForms = (programme: Programme) => activitiesOf(programme).some(keepsTalk)

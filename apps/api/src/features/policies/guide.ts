import { PolicyGuide } from '@trivselsrum/contracts/policies'
import type { Library } from '@trivselsrum/toolkit/library'
import { activityOf, type Language } from '@trivselsrum/toolkit/tool'

/** The tool whose content helps to write a policy. */
const TOOL = 'policy'

/** What helps to choose a form and to write, from the newest version of the tool's content. */
export function guideOf(library: Library, language: Language): PolicyGuide {
  const activity = activityOf(library.find(TOOL, library.newestVersion(TOOL) ?? 0, language), 'document')
  if (!activity) throw new Error(`the tool "${TOOL}" has nothing to write with`)
  const { content, text } = activity
  return PolicyGuide.parse({
    boxes: text.boxes,
    forms: text.forms,
    questions: content.questions.map(({ id, sections }) => ({ id, sections, text: text.questions[id] ?? '' })),
  })
}

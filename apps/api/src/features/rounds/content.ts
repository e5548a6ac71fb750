import type { RatingContent } from '@trivselsrum/toolkit/kinds/rating-content'
import type { Library } from '@trivselsrum/toolkit/library'
import { activityOf } from '@trivselsrum/toolkit/tool'

/** The tool that a round asks with. */
const maturityTool = 'maturity'

/** The statements a round asks, in the version it was opened with. */
export function contentOf(library: Library, { tool, version }: { tool: string; version: number }): RatingContent {
  const activity = activityOf(library.find(tool, version, 'da'), 'rating')
  if (!activity) throw new Error(`no content for ${tool} version ${version}: published versions must be kept`)
  return activity.content
}

/** The version that rounds opened now ask with. */
export function currentContent(library: Library): { tool: string; version: number } {
  const version = library.newestVersion(maturityTool)
  if (!version) throw new Error(`the tool "${maturityTool}" has no published version`)
  return { tool: maturityTool, version }
}

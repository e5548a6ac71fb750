import * as contract from '@trivselsrum/contracts/tools'
import { forCrowds } from '../../platform/crowds.ts'
import { Problem } from '../../platform/problems.ts'
import type { PublicAction, ServePublic } from '../../platform/scopes.ts'

const readTool: PublicAction<typeof contract.readTool> = async ({ library, language }, { params }) => {
  const tool = library.find(params.tool, params.version, language)
  if (!tool) throw new Problem('not-found')
  return tool
}

export function toolkitRoutes(serve: ServePublic) {
  serve(contract.listTools, async ({ library, language }) => library.list(language))
  // Read for every guest's page.
  serve(contract.readTool, readTool, forCrowds)
}

import { Key } from '@trivselsrum/toolkit/key'
import { Tool, ToolSummary } from '@trivselsrum/toolkit/tool'
import { z } from 'zod'
import { endpoint } from './endpoint.ts'

export const listTools = endpoint({
  method: 'GET',
  path: '/tools',
  summary: 'The eleven tools in the reader’s language',
  response: z.array(ToolSummary),
})

export const readTool = endpoint({
  method: 'GET',
  path: '/tools/:tool/versions/:version',
  summary: 'One published version of a tool in the reader’s language',
  params: z.object({ tool: Key, version: z.coerce.number().int().min(1).max(9999) }),
  response: Tool,
  problems: ['not-found'],
})

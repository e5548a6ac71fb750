import { Language } from '@trivselsrum/toolkit/tool'
import type { FastifyRequest } from 'fastify'

/** The language to answer in: the first of Accept-Language that the product speaks, else Danish. */
export function languageOf(request: FastifyRequest): Language {
  const wanted = request.headers['accept-language'] ?? ''
  for (const entry of wanted.split(',')) {
    const { data } = Language.safeParse(entry.trim().slice(0, 2).toLowerCase())
    if (data) return data
  }
  return 'da'
}

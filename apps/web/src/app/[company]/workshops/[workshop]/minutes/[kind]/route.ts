import {
  printWorkshopMinutes,
  readWorkshopMinutes,
  writeWorkshopMinutes,
} from '@trivselsrum/contracts/workshop-outcome'
import { readWorkshop } from '@trivselsrum/contracts/workshops'
import { dayOf } from '@trivselsrum/toolkit/day'
import { getTranslations } from 'next-intl/server'
import { readIfThere } from '@/lib/api-server'
import { documentResponse } from '@/lib/document-response'

/** What each kind of minutes is asked of. */
const endpoints = new Map<
  string,
  typeof writeWorkshopMinutes | typeof readWorkshopMinutes | typeof printWorkshopMinutes
>([
  ['docx', writeWorkshopMinutes],
  ['json', readWorkshopMinutes],
  ['pdf', printWorkshopMinutes],
])

interface Context {
  params: Promise<{ company: string; workshop: string; kind: string }>
}

/** The minutes of a workshop as a document, or as data; named by the day it was held. */
export async function GET(_: Request, { params }: Context) {
  const { kind, ...place } = await params
  const endpoint = endpoints.get(kind)
  if (!endpoint) return new Response(null, { status: 404 })
  const [t, workshop] = [await getTranslations('workshopMinutes'), await readIfThere(readWorkshop, { params: place })]
  const name = [t('file'), workshop && dayOf(workshop.startsAt)].filter(Boolean).join('-')
  return documentResponse(endpoint, { params: place }, `${name}.${kind}`)
}

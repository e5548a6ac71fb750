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

interface Context {
  params: Promise<{ company: string; workshop: string; kind: string }>
}

/** The minutes of a workshop as a document, or as data; named by the day it was held. */
export async function GET(_: Request, { params }: Context) {
  const { kind, ...place } = await params
  const [t, workshop] = [await getTranslations('workshopMinutes'), await readIfThere(readWorkshop, { params: place })]
  const name = [t('file'), workshop && dayOf(workshop.startsAt)].filter(Boolean).join('-')
  if (kind === 'docx') return documentResponse(writeWorkshopMinutes, { params: place }, `${name}.docx`)
  if (kind === 'json') return documentResponse(readWorkshopMinutes, { params: place }, `${name}.json`)
  return documentResponse(printWorkshopMinutes, { params: place }, `${name}.pdf`)
}

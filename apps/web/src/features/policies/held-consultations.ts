import { listConsultations } from '@trivselsrum/contracts/consultations'
import type { Policy } from '@trivselsrum/contracts/policies'
import { cache } from 'react'
import { readIfThere } from '@/lib/api-server'

/** Once for a page: its frame and what stands in it both ask. */
const readConsultations = cache(async (company: string, policy: string) => {
  const found = await readIfThere(listConsultations, { params: { company, policy }, query: {} })
  return found?.consultations ?? []
})

/** The consultations of a text, the newest first; none for those who do not run it. */
export async function heldConsultations(company: string, { id, can }: Pick<Policy, 'id' | 'can'>) {
  return can.readDraft ? readConsultations(company, id) : []
}

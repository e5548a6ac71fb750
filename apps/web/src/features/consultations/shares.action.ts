'use server'
import { createConsultationShare } from '@trivselsrum/contracts/consultations'
import { call } from '@/lib/api-server'
import { attemptShare } from '../shares/attempt-share'
import type { MakeState } from '../shares/make-state'

export async function createConsultationShareAction(
  place: { company: string; consultation: string },
  _: MakeState,
  form: FormData,
): Promise<MakeState> {
  return attemptShare(form, (body) => call(createConsultationShare, { params: place, body }))
}

import { readWorkshopInvitation } from '@trivselsrum/contracts/workshops'
import { documentResponse } from '@/lib/document-response'

/** A workshop as a calendar file. */
export async function GET(_: Request, { params }: { params: Promise<{ company: string; workshop: string }> }) {
  return documentResponse(readWorkshopInvitation, { params: await params }, 'workshop.ics')
}

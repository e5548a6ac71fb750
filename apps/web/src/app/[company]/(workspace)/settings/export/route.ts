import { exportCompany } from '@trivselsrum/contracts/leaving'
import { passOnFile } from '@/lib/api-server'

/** The whole company, to be saved: as it is read, so that nobody holds all of it. */
export async function POST(_: Request, { params }: { params: Promise<{ company: string }> }) {
  const { company } = await params
  return passOnFile(exportCompany, { params: { company } }, `${company}.zip`)
}

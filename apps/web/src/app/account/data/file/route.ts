import { takeOwnData } from '@trivselsrum/contracts/leaving'
import { passOnFile } from '@/lib/api-server'

/** Everything about the reader, to be saved. */
export function GET() {
  return passOnFile(takeOwnData, {}, 'trivselsrum.zip')
}

import { buffer } from 'node:stream/consumers'
import type { takeOwnData as contract } from '@trivselsrum/contracts/leaving'
import { ZipFile } from 'yazl'
import type { Config } from '../../config.ts'
import type { PublicAction } from '../../platform/scopes.ts'
import { requireSession } from '../identity/queries.ts'
import { readOwnData } from './own-data.ts'
import { ownPage } from './own-page.ts'
import { product } from './product.ts'
import { page } from './words.ts'

/** @param means what opens the talks that are theirs. */
export function takeOwnData(means: Pick<Config, 'talkKeys'>): PublicAction<typeof contract> {
  return async (context) => {
    const { database, now, language, library } = context
    const { userId } = await requireSession(context)
    const data = await readOwnData(database, userId, { ...means, library }, now)
    const about = {
      format: 'trivselsrum-person',
      version: 1,
      product,
      exportedAt: now.toISOString(),
      notHere: page.unnamed[language],
    }
    const zip = new ZipFile()
    zip.addBuffer(Buffer.from(`${JSON.stringify({ ...about, ...data }, null, 2)}\n`), 'data.json', { mtime: now })
    zip.addBuffer(Buffer.from(ownPage(data, language)), 'data.html', { mtime: now })
    zip.end()
    return new Uint8Array(await buffer(zip.outputStream))
  }
}

import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startProduct } from '../../scripts/start-product.ts'
import { type Row, rowOf } from '../row.ts'

/** Where the bench's own installation keeps its data; gone afterwards. */
export const dataFolder = join(tmpdir(), `bench-product-${process.pid}`)

/** How long a second `npm start` takes to be ready, everything having been built and made by the first. */
export async function secondStart(): Promise<Row> {
  await (await startProduct(dataFolder)).stop()
  const pairs: { ours: number; baseline: number }[] = []
  for (let run = 0; run < 3; run++) {
    const product = await startProduct(dataFolder)
    await product.stop()
    pairs.push({ ours: product.seconds, baseline: 15 })
  }
  rmSync(dataFolder, { recursive: true, force: true })
  return rowOf('second-start', 's', pairs, { atMost: 1 })
}

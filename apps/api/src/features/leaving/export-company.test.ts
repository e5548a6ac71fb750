import { exportCompany } from '@trivselsrum/contracts/leaving'
import { expect, test } from 'vitest'
import { scratchDatabase } from '../../../test/databases.ts'
import { makeScene, word } from '../../../test/general/scene.ts'
import { canariesIn } from '../../../test/general/canaries.ts'
import { asAdmin, movableClock, newCompany, refusal, startApp } from '../../../test/harness.ts'
import { everyRole } from '../../../test/people.ts'
import { unzip } from '../../../test/zip.ts'
import { keptOf, taken } from './holdings.ts'

const app = await startApp({ clock: movableClock() })

test('tmp', async () => {
  const { call, company } = await newCompany(app)
  const files = await unzip(await call(exportCompany, { params: { company } }))
  console.log(files)
})

import { expect, test } from 'vitest'
import { draftIn, editorAt } from '../../../../test/drafting.ts'
import { startApp } from '../../../../test/harness.ts'
import { listening } from '../../../../test/http.ts'
import { everyRole } from '../../../../test/people.ts'

const app = await startApp()
const { url } = await listening(app)
const { owner, amo } = await everyRole(app)

test('two people who write at once see what the other writes', async () => {
  const draft = await draftIn(owner)
  const [one, other] = [await editorAt(owner, draft, url), await editorAt(amo, draft, url)]
  one.type('hej')
  await other.until(() => other.text() === 'Her: hej')
  other.type(' med dig')
  await one.until(() => one.text() === 'Her: hej med dig')
  await one.until(() => one.isAllSaved())
  await one.close()
  await other.close()
})

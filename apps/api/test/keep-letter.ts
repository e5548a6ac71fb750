// Keeps the letter of reminders that somebody would get on a day as a file, past queue and clock: for journeys, which
// run at any hour.
//   node apps/api/test/keep-letter.ts karen@example.dk 2027-01-08
import { addDays } from '@trivselsrum/toolkit/day'
import { readConfig } from '../src/config.ts'
import { envelopeOf } from '../src/features/mail/tasks.ts'
import { remindersDue } from '../src/features/mail/tidings/reminders-due.ts'
import { webAddresses } from '../src/features/mail/web-addresses.ts'
import { openDatabase } from '../src/platform/database.ts'
import { derivedSecrets } from '../src/platform/derived-secrets.ts'
import { openPost } from '../src/platform/post.ts'

const [, , email = '', day = ''] = process.argv
const config = readConfig()
const database = openDatabase(config.databaseUrl, 1)
const desk = {
  addresses: webAddresses(config.publicUrl),
  secrets: derivedSecrets(config.jwtSecret),
  now: () => new Date(`${day}T11:00:00Z`),
}
const [user] = await database.unbound((_, sql) => sql<{ id: string }>`SELECT app.user_id_of(${email}) AS id`)
const [member] = await database.inIdentity(
  user?.id ?? '',
  (_, sql) => sql<{ company: string; id: string }>`SELECT company_id AS company, id FROM memberships`,
)
if (!member) throw new Error(`nobody with the address ${email} works anywhere`)
const letter = await database.asNobody(member.company, async (scope) => {
  const span = { day, since: addDays(day, -1) }
  await remindersDue.recipients(scope, span)
  return remindersDue.write(scope, span, member.id, desk)
})
if (!letter) throw new Error(`${email} is reminded of nothing on ${day}`)
const post = openPost(config)
await post?.deliver(envelopeOf(crypto.randomUUID(), letter))
post?.close()
await database.close()

import type { Database } from '../../platform/database.ts'

/** Whose account an address belongs to, and whether its server refused our mail before. */
export interface Person {
  id: string
  isRefused: boolean
}

type Sent = { person?: Person | undefined; to: { address: string } }

/**
 * Notes that the receiver's server refuses mail to somebody for good: their reminders pause, and owners see why. Only as
 * long as it is still their address. What a server says later, in a mail of its own, nobody here reads.
 */
export async function noteRefused(database: Database, { person, to }: Sent, now: Date) {
  if (!person || person.isRefused) return
  await database.inIdentity(person.id, (db) =>
    db.user.updateMany({
      where: { id: person.id, email: to.address, emailRefusedAt: null },
      data: { emailRefusedAt: now },
    }),
  )
}

/** Notes that mail gets through again. */
export async function noteTaken(database: Database, { person, to }: Sent) {
  if (!person?.isRefused) return
  await database.inIdentity(person.id, (db) =>
    db.user.updateMany({ where: { id: person.id, email: to.address }, data: { emailRefusedAt: null } }),
  )
}

/** Whom a mail to somebody with an account is for. */
export function addressOf({
  id,
  name,
  email,
  emailRefusedAt,
}: {
  id: string
  name: string
  email: string
  emailRefusedAt: Date | null
}) {
  return { to: { name, address: email }, person: { id, isRefused: emailRefusedAt !== null } }
}

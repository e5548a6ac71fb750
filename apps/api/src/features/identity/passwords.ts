import { hash, verify } from '@node-rs/argon2'

// OWASP's recommendation for argon2id: 19 MiB, two passes, one lane. argon2id is the library's default variant.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** argon2id; slow on purpose (tens of milliseconds on a thread of its own), so never inside a transaction. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), cost)
}

/** Whether the password is the one; takes the same time where there is no account to compare with. */
export async function isPasswordRight(password: string, storedHash: string | undefined): Promise<boolean> {
  const isRight = await verify(storedHash ?? (await standIn), password.normalize('NFKC'))
  return isRight && storedHash !== undefined
}

const standIn = hashPassword(crypto.randomUUID())

import { dictionary } from '@zxcvbn-ts/language-common'

// What Danes add to the lists of the world.
const danish =
  'adgangskode kodeord hemmelig velkommen danmark københavn kobenhavn aarhus odense aalborg sommer vinter forår efterår januar februar marts april juni juli august september oktober november december mandag fredag skat elsker trivsel trivselsrum virksomhed arbejde'

/** The passwords that are tried first, in lower case. */
export const commonPasswords: ReadonlySet<string> = new Set([
  ...dictionary['passwords-common'].map((word) => String(word).toLowerCase()),
  ...danish.split(' '),
])

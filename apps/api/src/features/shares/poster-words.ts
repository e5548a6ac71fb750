import type { Language } from '@trivselsrum/contracts/values'
import { partsOf, type Quarter, timeZone } from '@trivselsrum/toolkit/quarter'

/** What a poster is about. */
export interface PosterFacts {
  company: string
  language: Language
  quarter: Quarter
  department: string | null
  /** From how many answers on a result is shown. */
  means: number
  hasPasscode: boolean
  expiresAt: Date
}

interface Words {
  title: string
  lead: string
  scan: string
  codeWords: string
  until: string
  seenBy: string
  department: string
  passcode: string
  receipt: string
}

const nothing = ''

const da = ({ company, quarter, department, means, hasPasscode, expiresAt }: PosterFacts): Words => ({
  title: 'Hvordan tager vi os af mental sundhed på arbejdet?',
  lead: `Tyve udsagn om ${company} i ${partsOf(quarter).number}. kvartal ${partsOf(quarter).year}. Du svarer på din telefon, uden konto og uden navn.`,
  scan: 'Ret telefonens kamera mod koden, eller skriv adressen:',
  codeWords: 'QR-kode med adressen',
  until: `Åben til ${day(expiresAt, 'da-DK')}, medmindre målingen lukkes før.`,
  seenBy: `Ingen kan se, hvem der svarede hvad, heller ikke bagefter. Resultatet bliver først vist, når målingen er lukket og mindst ${means} har svaret.`,
  department: department ? `Svar herfra tæller for ${department}.` : nothing,
  passcode: hasPasscode ? 'Du bliver spurgt om en kode. Spørg efter den, hvis du ikke har fået den.' : nothing,
  receipt: 'Du får en kvitteringskode, så du selv kan rette eller trække dit svar tilbage.',
})

const en = ({ company, quarter, department, means, hasPasscode, expiresAt }: PosterFacts): Words => ({
  title: 'How do we look after mental health at work?',
  lead: `Twenty statements about ${company} in Q${partsOf(quarter).number} ${partsOf(quarter).year}. You answer on your phone, without an account and without a name.`,
  scan: 'Point your phone’s camera at the code, or type the address:',
  codeWords: 'QR code with the address',
  until: `Open until ${day(expiresAt, 'en-GB')}, unless the assessment is closed before.`,
  seenBy: `Nobody can see who answered what, not even afterwards. The result is not shown until the assessment is closed and at least ${means} have answered.`,
  department: department ? `Answers from here count for ${department}.` : nothing,
  passcode: hasPasscode ? 'You will be asked for a passcode. Ask for it if you were not given it.' : nothing,
  receipt: 'You get a receipt code with which you can correct or withdraw your answers.',
})

const languages: Record<Language, (facts: PosterFacts) => Words> = { da, en }

/** What a poster says, in the company's language; lines that do not apply are empty. */
export function posterWords(facts: PosterFacts): Words {
  return languages[facts.language](facts)
}

function day(moment: Date, locale: string): string {
  return new Intl.DateTimeFormat(locale, { timeZone, dateStyle: 'long' }).format(moment)
}

import { partsOf } from '@trivselsrum/toolkit/quarter'
import type { RoundFacts } from './facts.ts'
import { type InLanguages, momentWords, nothing } from './words-of-thing.ts'

export const roundWords: InLanguages<RoundFacts> = {
  da: ({ company, quarter, department, means, expiresAt }) => ({
    title: 'Hvordan tager vi os af mental sundhed på arbejdet?',
    lead: `Tyve udsagn om ${company} i ${partsOf(quarter).number}. kvartal ${partsOf(quarter).year}. Du svarer på din telefon, uden konto og uden navn.`,
    until: `Åben til ${momentWords(expiresAt, 'da')}, medmindre målingen lukkes før.`,
    seenBy: `Ingen kan se, hvem der svarede hvad, heller ikke bagefter. Resultatet bliver først vist, når målingen er lukket og mindst ${means} har svaret.`,
    department: department ? `Svar herfra tæller for ${department}.` : nothing,
    receipt: 'Du får en kvitteringskode, så du selv kan rette eller trække dit svar tilbage.',
  }),
  en: ({ company, quarter, department, means, expiresAt }) => ({
    title: 'How do we look after mental health at work?',
    lead: `Twenty statements about ${company} in Q${partsOf(quarter).number} ${partsOf(quarter).year}. You answer on your phone, without an account and without a name.`,
    until: `Open until ${momentWords(expiresAt, 'en')}, unless the assessment is closed before.`,
    seenBy: `Nobody can see who answered what, not even afterwards. The result is not shown until the assessment is closed and at least ${means} have answered.`,
    department: department ? `Answers from here count for ${department}.` : nothing,
    receipt: 'You get a receipt code with which you can correct or withdraw your answers.',
  }),
}

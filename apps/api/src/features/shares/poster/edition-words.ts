import type { EditionFacts } from './facts.ts'
import { dayWords, type InLanguages, momentWords, nothing } from './words-of-thing.ts'

export const editionWords: InLanguages<EditionFacts> = {
  da: ({ company, title, adoptedOn, expiresAt }) => ({
    title,
    lead: `Det har vi vedtaget hos ${company} den ${dayWords(adoptedOn, 'da')}. Læs det på din telefon, uden konto.`,
    until: `Linket virker til ${momentWords(expiresAt, 'da')}.`,
    seenBy: 'Ingen kan se, hvem der har læst teksten her.',
    department: nothing,
    receipt: nothing,
  }),
  en: ({ company, title, adoptedOn, expiresAt }) => ({
    title,
    lead: `This is what we adopted at ${company} on ${dayWords(adoptedOn, 'en')}. Read it on your phone, without an account.`,
    until: `The link works until ${momentWords(expiresAt, 'en')}.`,
    seenBy: 'Nobody can see who has read the text here.',
    department: nothing,
    receipt: nothing,
  }),
}

import { type Day, dayOf } from '@trivselsrum/toolkit/day'
import type { ConsultationFacts } from './facts.ts'
import { dayWords, type InLanguages, nothing } from './words-of-thing.ts'

export const consultationWords: InLanguages<ConsultationFacts> = {
  da: (facts) => ({
    title: 'Hvad skal der stå i vores tekst?',
    lead: `${facts.company} skriver på »${facts.title}«. Læs udkastet på din telefon, og foreslå andre ord, kommentér eller spørg. Uden konto og uden navn.`,
    until: `Åben til og med ${dayWords(lastDay(facts), 'da')}, medmindre høringen lukkes før.`,
    seenBy:
      'Andre kan læse det, du sender, men ingen kan se, hvem der sendte det. Vil du skrive dit navn på, kan du det.',
    department: nothing,
    receipt: 'Du får en kvitteringskode, så du selv kan se, hvad der blev af det, eller trække det tilbage.',
  }),
  en: (facts) => ({
    title: 'What should our text say?',
    lead: `${facts.company} is writing “${facts.title}”. Read the draft on your phone and suggest other words, comment or ask. Without an account and without a name.`,
    until: `Open until ${dayWords(lastDay(facts), 'en')} inclusive, unless the consultation is closed before.`,
    seenBy:
      'Others can read what you send, but nobody can see who sent it. You can put your name to it if you want to.',
    department: nothing,
    receipt: 'You get a receipt code with which you can see what became of it, or withdraw it.',
  }),
}

function lastDay({ closesOn, expiresAt }: ConsultationFacts): Day {
  const ends = dayOf(expiresAt)
  return ends < closesOn ? ends : closesOn
}

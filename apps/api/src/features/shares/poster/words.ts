import type { Language } from '@trivselsrum/contracts/values'
import { consultationWords } from './consultation-words.ts'
import { editionWords } from './edition-words.ts'
import type { PosterFacts } from './facts.ts'
import { roundWords } from './round-words.ts'
import { nothing, type WordsOfThing } from './words-of-thing.ts'

interface Words extends WordsOfThing {
  scan: string
  codeWords: string
  passcode: string
}

const frame: Record<Language, Omit<Words, keyof WordsOfThing>> = {
  da: {
    scan: 'Ret telefonens kamera mod koden, eller skriv adressen:',
    codeWords: 'QR-kode med adressen',
    passcode: 'Du bliver spurgt om en kode. Spørg efter den, hvis du ikke har fået den.',
  },
  en: {
    scan: 'Point your phone’s camera at the code, or type the address:',
    codeWords: 'QR code with the address',
    passcode: 'You will be asked for a passcode. Ask for it if you were not given it.',
  },
}

/** What a poster says, in the company's language; lines that do not apply are empty. */
export function posterWords(facts: PosterFacts): Words {
  const { passcode, ...words } = frame[facts.language]
  return { ...wordsOfThing(facts), ...words, passcode: facts.hasPasscode ? passcode : nothing }
}

function wordsOfThing(facts: PosterFacts): WordsOfThing {
  switch (facts.opens) {
    case 'round':
      return roundWords[facts.language](facts)
    case 'consultation':
      return consultationWords[facts.language](facts)
    case 'edition':
      return editionWords[facts.language](facts)
  }
}

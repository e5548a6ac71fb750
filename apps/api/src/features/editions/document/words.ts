import type { Language } from '@trivselsrum/contracts/values'
import type { Day } from '@trivselsrum/toolkit/day'
import { dayIn } from '../../documents/text.ts'

interface EditionWords {
  edition: (number: number) => string
  adopted: (on: Day, by: string) => string
  review: (on: Day) => string
  replaced: string
  retired: (on: Day) => string
}

/** A day whose figures and month stay together where a line ends. */
const wholeDay = (language: Language, on: Day) => dayIn(language, on).replaceAll(' ', '\u00a0')

export const editionWords: Record<Language, EditionWords> = {
  da: {
    edition: (number) => `${number}. udgave`,
    adopted: (on, by) => `vedtaget ${wholeDay('da', on)} af ${by}`,
    review: (on) => `næste gennemgang ${wholeDay('da', on)}`,
    replaced: 'Der er vedtaget en nyere udgave.',
    retired: (on) => `Teksten blev ophævet ${wholeDay('da', on)} og gælder ikke mere.`,
  },
  en: {
    edition: (number) => `Edition ${number}`,
    adopted: (on, by) => `adopted ${wholeDay('en', on)} by ${by}`,
    review: (on) => `next review ${wholeDay('en', on)}`,
    replaced: 'A newer edition has been adopted.',
    retired: (on) => `The text was retired on ${wholeDay('en', on)} and is no longer in force.`,
  },
}

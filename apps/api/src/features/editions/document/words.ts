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

export const editionWords: Record<Language, EditionWords> = {
  da: {
    edition: (number) => `${number}. udgave`,
    adopted: (on, by) => `vedtaget ${dayIn('da', on)} af ${by}`,
    review: (on) => `næste gennemgang ${dayIn('da', on)}`,
    replaced: 'Der er vedtaget en nyere udgave.',
    retired: (on) => `Teksten blev ophævet ${dayIn('da', on)} og gælder ikke mere.`,
  },
  en: {
    edition: (number) => `Edition ${number}`,
    adopted: (on, by) => `adopted ${dayIn('en', on)} by ${by}`,
    review: (on) => `next review ${dayIn('en', on)}`,
    replaced: 'A newer edition has been adopted.',
    retired: (on) => `The text was retired on ${dayIn('en', on)} and is no longer in force.`,
  },
}

import type { Quarter } from '@trivselsrum/toolkit/quarter'
import type { LetterKind } from '../letter.ts'
import { quarterIn } from '../quarter-words.ts'

/** Tells somebody that a round waits for their answers. */
export const roundOpened: LetterKind<{ company: string; quarter: Quarter; link: string }> = {
  da: ({ company, quarter, link }) => ({
    subject: `Målingen for ${quarterIn('da', quarter)} er åben`,
    heading: 'En ny måling er åben',
    parts: [
      {
        text: `${company} har åbnet målingen for ${quarterIn('da', quarter)}. Den har tyve udsagn og tager ti minutter.`,
      },
      { button: 'Svar på målingen', href: link },
      { aside: 'På siden står, hvem der kan se dine svar.' },
    ],
  }),
  en: ({ company, quarter, link }) => ({
    subject: `The assessment for ${quarterIn('en', quarter)} is open`,
    heading: 'A new assessment is open',
    parts: [
      {
        text: `${company} has opened the assessment for ${quarterIn('en', quarter)}. It has twenty statements and takes ten minutes.`,
      },
      { button: 'Answer the assessment', href: link },
      { aside: 'The page says who can see your answers.' },
    ],
  }),
}

import type { Quarter } from '@trivselsrum/toolkit/quarter'
import type { LetterKind } from '../letter.ts'
import { quarterIn } from '../quarter-words.ts'

/** Reminds of a round that is still open. It does not say whether the reader has answered: it need not know. */
export const roundReminder: LetterKind<{ company: string; quarter: Quarter; link: string }> = {
  da: ({ company, quarter, link }) => ({
    subject: `Målingen for ${quarterIn('da', quarter)} er stadig åben`,
    heading: 'Målingen er stadig åben',
    parts: [
      { text: `Du kan stadig nå at svare på målingen for ${quarterIn('da', quarter)} i ${company}.` },
      { button: 'Svar på målingen', href: link },
      { aside: 'Har du allerede svaret, skal du ikke gøre mere.' },
    ],
  }),
  en: ({ company, quarter, link }) => ({
    subject: `The assessment for ${quarterIn('en', quarter)} is still open`,
    heading: 'The assessment is still open',
    parts: [
      { text: `There is still time to answer the assessment for ${quarterIn('en', quarter)} at ${company}.` },
      { button: 'Answer the assessment', href: link },
      { aside: 'If you have answered already, there is nothing more to do.' },
    ],
  }),
}

import type { Day } from '@trivselsrum/toolkit/day'
import { dayIn } from '../../documents/text.ts'
import type { LetterKind } from '../letter.ts'

/** Asks somebody what they think of a text that is being written. */
export const consultationOpened: LetterKind<{ company: string; title: string; closesOn: Day; link: string }> = {
  da: ({ company, title, closesOn, link }) => ({
    subject: `${company} vil høre, hvad du mener`,
    heading: 'Et udkast er i høring',
    parts: [
      {
        text: `${company} skriver på »${title}« og vil gerne høre fra jer, der skal bruge teksten. Du kan foreslå andre ord, kommentere, spørge og støtte det, andre skriver.`,
      },
      { text: `Du kan være med til og med ${dayIn('da', closesOn)}.` },
      { button: 'Læs, og sig, hvad du mener', href: link },
      { aside: 'Det, du skriver, bliver gemt uden navn, medmindre du selv sætter et på.' },
    ],
  }),
  en: ({ company, title, closesOn, link }) => ({
    subject: `${company} would like to hear what you think`,
    heading: 'A draft is in consultation',
    parts: [
      {
        text: `${company} is writing “${title}” and would like to hear from those who are to use it. You can suggest other words, comment, ask, and support what others write.`,
      },
      { text: `You can take part until the end of ${dayIn('en', closesOn)}.` },
      { button: 'Read it and say what you think', href: link },
      { aside: 'What you write is kept without a name, unless you give one yourself.' },
    ],
  }),
}

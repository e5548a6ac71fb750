import type { Day } from '@trivselsrum/toolkit/day'
import { dayIn } from '../../documents/text.ts'
import type { LetterKind } from '../letter.ts'

interface Facts {
  company: string
  count: number
  /** Of the first of them. */
  deletesOn: Day
  link: string
}

/** Before notes of talks are deleted: how many and when, never with whom or about what. The subject is read on locked screens. */
export const talkDeletion: LetterKind<Facts> = {
  da: ({ company, count, deletesOn, link }) => ({
    subject: `${company}: noget af dit slettes den ${dayIn('da', deletesOn)}`,
    heading: count === 1 ? 'Noter, kun du kan se, slettes snart' : `${count} sæt noter, kun du kan se, slettes snart`,
    parts: [
      {
        text:
          count === 1
            ? `De slettes den ${dayIn('da', deletesOn)} og kan ikke hentes tilbage.`
            : `De første slettes den ${dayIn('da', deletesOn)}. De kan ikke hentes tilbage.`,
      },
      {
        text: 'Har du brug for dem længere, så åbn dem, og gem dem igen. Ellers skal du ikke gøre noget. Efter to år slettes de under alle omstændigheder.',
      },
      { button: 'Se dine samtaler', href: link },
      { aside: 'Du får mailen, også selv om du har slået påmindelser fra, fordi det, der slettes, er væk.' },
    ],
  }),
  en: ({ company, count, deletesOn, link }) => ({
    subject: `${company}: something of yours is deleted on ${dayIn('en', deletesOn)}`,
    heading:
      count === 1
        ? 'Notes that only you can see are deleted soon'
        : `${count} sets of notes that only you can see are deleted soon`,
    parts: [
      {
        text:
          count === 1
            ? `They are deleted on ${dayIn('en', deletesOn)} and cannot be brought back.`
            : `The first are deleted on ${dayIn('en', deletesOn)}. They cannot be brought back.`,
      },
      {
        text: 'If you need them for longer, open them and save them again. If not, there is nothing to do. After two years they are deleted in any case.',
      },
      { button: 'See your talks', href: link },
      { aside: 'You get this mail even if you have turned reminders off, because what is deleted is gone.' },
    ],
  }),
}

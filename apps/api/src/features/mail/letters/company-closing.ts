import type { LetterKind } from '../letter.ts'

interface Facts {
  company: string
  by: string
  deletesAt: Date
  link: string
}

const dayIn = (locale: string, day: Date) =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'Europe/Copenhagen' }).format(day)

/** Tells the owners of a company that one of them has asked for it to be deleted, while it can be undone. */
export const companyClosing: LetterKind<Facts> = {
  da: ({ company, by, deletesAt, link }) => ({
    subject: `${company} bliver slettet den ${dayIn('da-DK', deletesAt)}`,
    heading: `${company} er lukket og bliver slettet`,
    parts: [
      {
        text: `${by} har bedt om, at virksomheden og alt i den bliver slettet. Den er lukket nu og slettes den ${dayIn('da-DK', deletesAt)}.`,
      },
      { text: 'Indtil da kan en ejer fortryde eller hente en kopi af det hele.' },
      { button: 'Se virksomheden', href: link },
      { aside: 'Du får mailen, fordi du er ejer. Kender du ikke til det, så fortryd, og tal med de andre ejere.' },
    ],
  }),
  en: ({ company, by, deletesAt, link }) => ({
    subject: `${company} will be deleted on ${dayIn('en-GB', deletesAt)}`,
    heading: `${company} is closed and will be deleted`,
    parts: [
      {
        text: `${by} has asked for the company and everything in it to be deleted. It is closed now and will be deleted on ${dayIn('en-GB', deletesAt)}.`,
      },
      { text: 'Until then an owner can undo it, or download a copy of everything.' },
      { button: 'See the company', href: link },
      { aside: 'You get this mail as an owner. If it surprises you, undo it and talk with the other owners.' },
    ],
  }),
}

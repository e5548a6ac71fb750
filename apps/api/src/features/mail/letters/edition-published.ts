import type { LetterKind } from '../letter.ts'

interface Facts {
  company: string
  title: string
  link: string
}

/** Tells everybody of a text that was adopted. */
export const editionPublished: LetterKind<Facts> = {
  da: ({ company, title, link }) => ({
    subject: `Ny tekst fra ${company}`,
    heading: title,
    parts: [
      { text: `${company} har vedtaget en tekst, som gælder for alle: »${title}«.` },
      {
        text: 'Læs den, og sig til på siden, når du har gjort det. Der bliver talt, hvor mange der har læst den, ikke hvem.',
      },
      { button: 'Læs teksten', href: link },
    ],
  }),
  en: ({ company, title, link }) => ({
    subject: `A new text from ${company}`,
    heading: title,
    parts: [
      { text: `${company} has adopted a text that applies to everybody: “${title}”.` },
      { text: 'Read it, and say so on the page when you have. We count how many have read it, not who.' },
      { button: 'Read the text', href: link },
    ],
  }),
}

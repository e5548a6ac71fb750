import type { LetterKind } from '../letter.ts'
import { timeIn } from '../time-words.ts'

interface Facts {
  company: string
  title: string
  startsAt: Date
  place: string
  link: string
  calendar: string
}

/** Tells somebody who takes part in a workshop, or holds it, that it has another time. */
export const workshopMoved: LetterKind<Facts> = {
  da: ({ company, title, startsAt, place, link, calendar }) => ({
    subject: `En workshop hos ${company} har fået en ny tid`,
    heading: title,
    parts: [
      { text: `Workshoppen »${title}« er flyttet. Den begynder nu ${timeIn('da', startsAt)}.` },
      ...(place ? [{ text: `Sted: ${place}` }] : []),
      { button: 'Se workshoppen', href: link },
      { links: [{ text: 'Hent den nye tid til din kalender', href: calendar }] },
    ],
  }),
  en: ({ company, title, startsAt, place, link, calendar }) => ({
    subject: `A workshop at ${company} has a new time`,
    heading: title,
    parts: [
      { text: `The workshop “${title}” has been moved. It now begins on ${timeIn('en', startsAt)}.` },
      ...(place ? [{ text: `Place: ${place}` }] : []),
      { button: 'See the workshop', href: link },
      { links: [{ text: 'Save the new time to your calendar', href: calendar }] },
    ],
  }),
}

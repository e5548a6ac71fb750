import type { LetterKind } from '../letter.ts'
import { timeIn } from '../time-words.ts'

interface Facts {
  company: string
  title: string
  startsAt: Date
  place: string
  isFacilitator: boolean
  link: string
  calendar: string
}

/** Asks somebody to take part in a workshop, or tells them that they are to hold it. */
export const workshopInvited: LetterKind<Facts> = {
  da: ({ company, title, startsAt, place, isFacilitator, link, calendar }) => ({
    subject: isFacilitator
      ? `Du er tovholder på en workshop hos ${company}`
      : `${company} inviterer dig til en workshop`,
    heading: title,
    parts: [
      {
        text: isFacilitator
          ? `${company} har planlagt workshoppen »${title}«, og du er tovholder.`
          : `${company} inviterer dig til workshoppen »${title}«.`,
      },
      { text: `Den begynder ${timeIn('da', startsAt)}.` },
      ...(place ? [{ text: `Sted: ${place}` }] : []),
      { button: isFacilitator ? 'Forbered workshoppen' : 'Se programmet', href: link },
      { links: [{ text: 'Hent den til din kalender', href: calendar }] },
    ],
  }),
  en: ({ company, title, startsAt, place, isFacilitator, link, calendar }) => ({
    subject: isFacilitator
      ? `You are the facilitator of a workshop at ${company}`
      : `${company} invites you to a workshop`,
    heading: title,
    parts: [
      {
        text: isFacilitator
          ? `${company} has planned the workshop “${title}”, and you are its facilitator.`
          : `${company} invites you to the workshop “${title}”.`,
      },
      { text: `It begins on ${timeIn('en', startsAt)}.` },
      ...(place ? [{ text: `Place: ${place}` }] : []),
      { button: isFacilitator ? 'Prepare the workshop' : 'See the programme', href: link },
      { links: [{ text: 'Save it to your calendar', href: calendar }] },
    ],
  }),
}

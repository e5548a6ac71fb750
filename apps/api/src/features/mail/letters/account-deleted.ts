import type { LetterKind } from '../letter.ts'

/** The last mail to somebody who has deleted their account. */
export const accountDeleted: LetterKind<Record<string, never>> = {
  da: () => ({
    subject: 'Din konto er slettet',
    heading: 'Din konto er slettet',
    parts: [
      {
        text: 'Din konto i Trivselsrum er slettet, og du er logget ud overalt. Det er den sidste mail, du får herfra.',
      },
      { text: 'Det, du har gjort i en virksomhed, står der stadig, men uden dit navn.' },
      { aside: 'Var det ikke dig, så sig det til en ejer af virksomheden: kontoen kan ikke hentes tilbage.' },
    ],
  }),
  en: () => ({
    subject: 'Your account is deleted',
    heading: 'Your account is deleted',
    parts: [
      {
        text: 'Your account in Trivselsrum is deleted and signed out everywhere. This is the last mail you get from us.',
      },
      { text: 'What you did in a company is still there, without your name.' },
      { aside: 'If it was not you, tell an owner of the company: the account cannot be brought back.' },
    ],
  }),
}

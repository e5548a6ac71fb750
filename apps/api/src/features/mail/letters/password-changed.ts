import type { LetterKind } from '../letter.ts'

/** Tells the owner of an account what was done to it, in case it was somebody else. */
export const passwordChanged: LetterKind<{ link: string }> = {
  da: ({ link }) => ({
    subject: 'Din adgangskode er ændret',
    heading: 'Din adgangskode er ændret',
    parts: [
      { text: 'Adgangskoden til din konto i Trivselsrum er ændret, og alle enheder er logget ud.' },
      { text: 'Var det dig, er alt, som det skal være. Var det ikke dig, så vælg en ny adgangskode med det samme.' },
      { button: 'Vælg en ny adgangskode', href: link },
    ],
  }),
  en: ({ link }) => ({
    subject: 'Your password was changed',
    heading: 'Your password was changed',
    parts: [
      { text: 'The password of your account in Trivselsrum was changed, and every device was signed out.' },
      { text: 'If it was you, all is as it should be. If it was not, choose a new password right away.' },
      { button: 'Choose a new password', href: link },
    ],
  }),
}

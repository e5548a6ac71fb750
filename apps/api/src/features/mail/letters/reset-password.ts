import type { LetterKind } from '../letter.ts'

/** The way back in for somebody who has forgotten their password. */
export const resetPassword: LetterKind<{ link: string }> = {
  da: ({ link }) => ({
    subject: 'Vælg en ny adgangskode',
    heading: 'Vælg en ny adgangskode',
    parts: [
      { text: 'Der er bedt om en ny adgangskode til din konto i Trivselsrum.' },
      { button: 'Vælg en ny adgangskode', href: link },
      {
        aside:
          'Linket gælder i en time og kan bruges én gang. Var det ikke dig, skal du ikke gøre noget: Din adgangskode er den samme som før.',
      },
    ],
  }),
  en: ({ link }) => ({
    subject: 'Choose a new password',
    heading: 'Choose a new password',
    parts: [
      { text: 'Someone asked for a new password for your account in Trivselsrum.' },
      { button: 'Choose a new password', href: link },
      {
        aside:
          'The link works for an hour and can be used once. If it was not you, there is nothing you need to do: your password is the same as before.',
      },
    ],
  }),
}

import type { LetterKind } from '../letter.ts'

/** Asks whoever reads the address to say so, by pressing or by typing. */
export const proveAddress: LetterKind<{ link: string; code: string }> = {
  da: ({ link, code }) => ({
    subject: 'Bekræft din e-mail',
    heading: 'Bekræft din e-mail',
    parts: [
      { text: 'Din e-mail er brugt til en konto i Trivselsrum. Bekræft, at den er din, med linket eller koden.' },
      { button: 'Bekræft e-mailen', href: link },
      { text: 'Er du allerede logget ind, kan du skrive koden på siden i stedet:' },
      { code },
      { aside: 'Begge dele gælder i en time. Har du ikke selv oprettet en konto, skal du ikke gøre noget.' },
    ],
  }),
  en: ({ link, code }) => ({
    subject: 'Confirm your e-mail',
    heading: 'Confirm your e-mail',
    parts: [
      {
        text: 'Your e-mail was used for an account in Trivselsrum. Confirm that it is yours, with the link or the code.',
      },
      { button: 'Confirm the e-mail', href: link },
      { text: 'If you are signed in already, you can type the code on the page instead:' },
      { code },
      { aside: 'Both work for an hour. If you did not make an account, there is nothing you need to do.' },
    ],
  }),
}

import type { Role } from '@trivselsrum/contracts/values'
import type { LetterKind } from '../letter.ts'

interface Facts {
  company: string
  inviter: string
  role: Role
  link: string
}

const roles = {
  da: { owner: 'ejer', amo: 'medlem af arbejdsmiljøorganisationen', leader: 'leder', member: 'medarbejder' },
  en: { owner: 'owner', amo: 'member of the work-environment organisation', leader: 'leader', member: 'employee' },
}

/** Asks somebody into a company. */
export const invitation: LetterKind<Facts> = {
  da: ({ company, inviter, role, link }) => ({
    subject: `${inviter} inviterer dig til ${company}`,
    heading: `Kom med i ${company}`,
    parts: [
      {
        text: `${inviter} inviterer dig til virksomhedens rum i Trivselsrum som ${roles.da[role]}. Her følger I sammen, hvor langt I er med at forebygge mistrivsel.`,
      },
      { button: 'Se invitationen', href: link },
      { aside: 'Du bestemmer selv, om du vil være med. Kender du ikke afsenderen, skal du ikke gøre noget.' },
    ],
  }),
  en: ({ company, inviter, role, link }) => ({
    subject: `${inviter} invites you to ${company}`,
    heading: `Join ${company}`,
    parts: [
      {
        text: `${inviter} invites you to the company’s room in Trivselsrum as ${roles.en[role]}. Together you follow how far you have come in preventing mental-health problems.`,
      },
      { button: 'See the invitation', href: link },
      { aside: 'It is up to you. If you do not know the sender, there is nothing you need to do.' },
    ],
  }),
}

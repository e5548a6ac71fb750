import { problem } from './problem.ts'

/** Of reminders and the calendar. */
export const remindersProblems = {
  'unsubscription-unknown': problem(
    404,
    {
      title: 'Linket kan ikke bruges',
      detail: 'Det er skrevet forkert, eller du er ikke længere i virksomheden. Så får du heller ingen påmindelser.',
    },
    {
      title: 'The link cannot be used',
      detail: 'It is misspelt, or you are no longer in the company. Then you get no reminders either.',
    },
  ),
  'calendar-made-meanwhile': problem(
    409,
    {
      title: 'Adressen er lavet',
      detail:
        'Der er allerede lavet en ny adresse, og den vises kun én gang. Lav en ny, hvis du ikke fik den kopieret.',
    },
    {
      title: 'The address is made',
      detail: 'A new address was made already, and it is shown only once. Make another if you did not copy it.',
    },
  ),
  'calendar-ended': problem(
    404,
    {
      title: 'Kalenderen findes ikke',
      detail: 'Adressen er lukket eller skrevet forkert. Lav en ny under Påmindelser i Trivselsrum.',
    },
    {
      title: 'There is no such calendar',
      detail: 'The address was ended or is misspelt. Make a new one under Reminders in Trivselsrum.',
    },
  ),
} as const

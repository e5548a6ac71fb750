import { problem } from './problem.ts'

/** Of the company, its people, departments and invitations. */
export const peopleProblems = {
  'last-owner': problem(
    409,
    {
      title: 'Den sidste ejer',
      detail: 'Virksomheden skal have mindst én ejer. Gør en anden til ejer først.',
    },
    { title: 'The last owner', detail: 'The company must have at least one owner. Make somebody else an owner first.' },
  ),
  'member-not-active': problem(
    409,
    {
      title: 'Har ikke adgang lige nu',
      detail: 'Personen er lukket ude eller fjernet og kan ikke ændres. Luk personen ind igen først.',
    },
    {
      title: 'Has no access right now',
      detail: 'The person is deactivated or removed and cannot be changed. Let them in again first.',
    },
  ),
  'member-not-deactivated': problem(
    409,
    {
      title: 'Ikke lukket ude',
      detail: 'Personen har allerede adgang eller er fjernet. En, der er fjernet, kan inviteres igen.',
    },
    {
      title: 'Not deactivated',
      detail: 'The person has access already, or was removed. Somebody removed can be invited again.',
    },
  ),
  'department-exists': problem(
    409,
    { title: 'Navnet er i brug', detail: 'Der er allerede en afdeling, der hedder sådan. Vælg et andet navn.' },
    { title: 'The name is in use', detail: 'There is already a department of that name. Choose another.' },
  ),
  'department-closed': problem(
    409,
    {
      title: 'Afdelingen er lukket',
      detail: 'Afdelingen er lukket eller lagt sammen med en anden. Genindlæs siden, og vælg en, der er åben.',
    },
    {
      title: 'The department is closed',
      detail: 'The department was closed or merged with another. Reload the page and choose one that is open.',
    },
  ),
  'department-into-itself': problem(
    422,
    { title: 'Samme afdeling', detail: 'En afdeling kan ikke lægges sammen med sig selv. Vælg en anden.' },
    { title: 'The same department', detail: 'A department cannot be merged with itself. Choose another.' },
  ),
  'department-not-empty': problem(
    409,
    {
      title: 'Der er nogen i afdelingen',
      detail: 'Flyt dem og dem, der er inviteret dertil, eller læg afdelingen sammen med en anden.',
    },
    {
      title: 'Somebody is in the department',
      detail: 'Move them, and those invited to it, or merge the department with another.',
    },
  ),
  'too-many-departments': problem(
    422,
    { title: 'For mange afdelinger', detail: 'Der kan være 200 åbne afdelinger. Luk nogle, eller læg nogle sammen.' },
    { title: 'Too many departments', detail: 'There can be 200 open departments. Close or merge some.' },
  ),
  'too-many-addresses': problem(
    422,
    {
      title: 'For mange på én gang',
      detail: 'Der kan inviteres 200 ad gangen, og ingen er inviteret nu. Del listen op.',
    },
    { title: 'Too many at once', detail: 'At most 200 can be invited at once, and nobody was. Split the list.' },
  ),
  'invitation-unknown': problem(
    404,
    {
      title: 'Invitationen findes ikke',
      detail:
        'Linket er afskrevet forkert, afløst af et nyt, eller virksomheden findes ikke mere. Spørg den, der sendte det.',
    },
    {
      title: 'There is no such invitation',
      detail: 'The link is incomplete, replaced by a newer one, or the company is gone. Ask whoever sent it.',
    },
  ),
  'invitation-used': problem(
    409,
    { title: 'Invitationen er brugt', detail: 'Nogen har allerede sagt ja med den. Er det dig, så log ind.' },
    { title: 'The invitation is used', detail: 'Somebody has already accepted it. If that was you, sign in.' },
  ),
  'invitation-expired': problem(
    410,
    { title: 'Invitationen er udløbet', detail: 'Den gjaldt i 14 dage. Bed om en ny.' },
    { title: 'The invitation has expired', detail: 'It was valid for 14 days. Ask for a new one.' },
  ),
  'invitation-revoked': problem(
    410,
    {
      title: 'Invitationen er trukket tilbage',
      detail: 'Virksomheden har taget den tilbage. Spørg, om det er en fejl.',
    },
    { title: 'The invitation was withdrawn', detail: 'The company has taken it back. Ask whether that was a mistake.' },
  ),
  'invitation-for-another': problem(
    403,
    {
      title: 'Invitationen er til en anden',
      detail: 'Du er logget ind med en anden e-mail end den inviterede. Log ud, og åbn linket igen.',
    },
    {
      title: 'The invitation is for somebody else',
      detail: 'You are signed in with another e-mail than the one invited. Sign out and open the link again.',
    },
  ),
  'already-member': problem(
    409,
    {
      title: 'Du er med allerede',
      detail: 'Du har allerede en plads i virksomheden. Kan du ikke komme ind, så spørg en ejer.',
    },
    {
      title: 'You belong already',
      detail: 'You already have a place in the company. If you cannot get in, ask an owner.',
    },
  ),
  'details-below-means': problem(
    422,
    {
      title: 'Grænserne passer ikke sammen',
      detail: 'Fordelinger og tekster røber mere end gennemsnit. De skal kræve mindst lige så mange svar.',
    },
    {
      title: 'The thresholds do not go together',
      detail: 'Distributions and texts tell more than means. They must take at least as many answers.',
    },
  ),
} as const

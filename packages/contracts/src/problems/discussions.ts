import { problem } from './problem.ts'

/** Of the yearly discussion and the APV. */
export const discussionsProblems = {
  'discussion-exists': problem(
    409,
    {
      title: 'Året har en drøftelse',
      detail: 'Der er allerede en årlig arbejdsmiljødrøftelse for det år. Åbn den, eller vælg et andet år.',
    },
    {
      title: 'The year has a discussion',
      detail: 'There is already a yearly work-environment discussion for that year. Open it, or choose another year.',
    },
  ),
  'discussion-year-closed': problem(
    422,
    {
      title: 'Det år kan ikke vælges',
      detail: 'En drøftelse kan begyndes for i år eller skrives ind for et af de ti år før.',
    },
    {
      title: 'That year cannot be chosen',
      detail: 'A discussion can be begun for this year, or entered for one of the ten years before.',
    },
  ),
  'discussion-changed': problem(
    409,
    {
      title: 'En anden har gemt imens',
      detail: 'Det, du skrev, står her endnu. Se, hvad den anden har gemt, ret det til, der skal gælde, og gem igen.',
    },
    {
      title: 'Somebody else has saved meanwhile',
      detail:
        'What you wrote is still here. See what the other has saved, change it to what should count, and save again.',
    },
  ),
  'discussion-concluded': problem(
    409,
    {
      title: 'Drøftelsen er afsluttet',
      detail: 'Den ligger fast og kan ikke ændres eller slettes mere.',
    },
    {
      title: 'The discussion is concluded',
      detail: 'It is settled and can no longer be changed or deleted.',
    },
  ),
  'discussion-replaced': problem(
    409,
    {
      title: 'Kladden er slettet',
      detail:
        'Den kladde, du har fremme, er slettet, og en ny er begyndt for samme år. Kopiér det, du skrev, over i den.',
    },
    {
      title: 'The draft was deleted',
      detail:
        'The draft you have open was deleted and a new one begun for the same year. Copy what you wrote into that.',
    },
  ),
  'discussion-incomplete': problem(
    409,
    {
      title: 'Der mangler noget endnu',
      detail: 'Drøftelsen kan afsluttes, når alle punkter er udfyldt.',
    },
    {
      title: 'Something is still missing',
      detail: 'The discussion can be concluded when every point is filled in.',
    },
  ),
  'discussion-not-held': problem(
    409,
    {
      title: 'Drøftelsen er ikke holdt endnu',
      detail: 'Datoen ligger ude i fremtiden. Afslut drøftelsen, når I har holdt den, eller ret datoen.',
    },
    {
      title: 'The discussion has not been held yet',
      detail: 'Its date lies in the future. Conclude it when you have held it, or correct the date.',
    },
  ),
  'discussion-not-concluded': problem(
    409,
    {
      title: 'Drøftelsen er ikke afsluttet',
      detail: 'Den kan hentes som dokument, når den er afsluttet og ligger fast.',
    },
    {
      title: 'The discussion is not concluded',
      detail: 'It can be downloaded as a document when it is concluded and settled.',
    },
  ),
  'held-before-its-year': problem(
    422,
    {
      title: 'Datoen ligger før året',
      detail: 'En drøftelse for et år holdes i det år eller senere. Ret datoen.',
    },
    {
      title: 'The date lies before the year',
      detail: 'The discussion of a year is held in that year or later. Correct the date.',
    },
  ),
  'apv-not-carried-out': problem(
    422,
    {
      title: 'Datoen ligger ude i fremtiden',
      detail: 'Skriv, hvornår den seneste APV blev lavet. Den næste regner vi selv ud.',
    },
    {
      title: 'The date lies in the future',
      detail: 'Write when the last APV was carried out. The next is worked out from it.',
    },
  ),
} as const

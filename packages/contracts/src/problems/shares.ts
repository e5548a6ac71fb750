import { problem } from './problem.ts'

/** Of shared links. */
export const sharesProblems = {
  'links-are-for-anonymous': problem(
    409,
    {
      title: 'Links er til anonyme målinger',
      detail: 'Den, der svarer gennem et link, har intet navn. Åbn en anonym måling, hvis I vil dele et link.',
    },
    {
      title: 'Links are for anonymous assessments',
      detail: 'Whoever answers through a link has no name. Open an anonymous assessment if you want to share a link.',
    },
  ),
  'share-exists': problem(
    409,
    {
      title: 'Linket er lavet',
      detail: 'Det link er allerede lavet, og det vises kun én gang. Luk det, og lav et nyt.',
    },
    {
      title: 'The link is made',
      detail: 'That link was made already, and it is shown only once. End it and make a new one.',
    },
  ),
  'too-many-shares': problem(
    409,
    {
      title: 'Der er links nok',
      detail: 'Der kan højst være 50 links til det samme. Luk nogle af dem, der ikke bruges.',
    },
    {
      title: 'There are enough links',
      detail: 'There can be at most 50 links to the same thing. End some that are not in use.',
    },
  ),
  'share-ended': problem(
    404,
    {
      title: 'Linket virker ikke mere',
      detail: 'Det er udløbet, lukket eller skrevet forkert. Spørg den, du fik det fra, om et nyt.',
    },
    {
      title: 'The link no longer works',
      detail: 'It has expired, was ended, or is misspelt. Ask whoever gave it to you for a new one.',
    },
  ),
  'share-not-open': problem(
    401,
    {
      title: 'Åbn linket igen',
      detail: 'Der er gået for lang tid, siden du åbnede det. Intet af det, du har skrevet her, er sendt endnu.',
    },
    {
      title: 'Open the link again',
      detail: 'It is too long since you opened it. Nothing you have written here has been sent yet.',
    },
  ),
  'another-link-open': problem(
    409,
    {
      title: 'Et andet link er åbnet',
      detail: 'Siden er fra et andet link end det, der sidst blev åbnet her. Åbn linket til det her igen, og prøv så.',
    },
    {
      title: 'Another link was opened',
      detail:
        'This page is from another link than the one last opened here. Open the link to this one again, then try.',
    },
  ),
  'passcode-needed': problem(
    403,
    { title: 'Linket har en kode', detail: 'Skriv den kode, du fik sammen med linket.' },
    { title: 'The link has a passcode', detail: 'Type the passcode you got with the link.' },
  ),
  'wrong-passcode': problem(
    403,
    { title: 'Koden passer ikke', detail: 'Se efter, hvordan den staves, og prøv igen.' },
    { title: 'The passcode does not fit', detail: 'Check how it is spelt and try again.' },
  ),
} as const

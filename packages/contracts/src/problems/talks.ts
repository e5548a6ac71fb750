import { problem } from './problem.ts'

/** Of talks, which are for their author alone. */
export const talksProblems = {
  'too-many-talks': problem(
    409,
    { title: 'Du har samtaler nok', detail: 'Du kan højst have 500 samtaler. Slet nogle, du ikke har brug for.' },
    { title: 'You have enough talks', detail: 'You can have at most 500 talks. Delete some that you do not need.' },
  ),
  'talk-changed': problem(
    409,
    {
      title: 'Du har gemt den et andet sted imens',
      detail: 'Det, du skrev her, står her endnu. Se, hvad der blev gemt, og gem igen.',
    },
    {
      title: 'You have saved it elsewhere meanwhile',
      detail: 'What you wrote here is still here. See what was saved, and save again.',
    },
  ),
  'talk-unreadable': problem(
    409,
    {
      title: 'Teksten kan ikke åbnes',
      detail:
        'Den er krypteret, og nøglen passer ikke til den. Intet er ændret. Bed den, der driver Trivselsrum, om at tjekke nøglerne.',
    },
    {
      title: 'The text cannot be opened',
      detail:
        'It is encrypted, and the key does not fit it. Nothing was changed. Ask whoever runs Trivselsrum to check the keys.',
    },
  ),
  'day-passed': problem(
    422,
    { title: 'Dagen er gået', detail: 'Vælg i dag eller en dag, der kommer.' },
    { title: 'The day has passed', detail: 'Choose today or a day to come.' },
  ),
}

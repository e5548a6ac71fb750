import { problem } from './problem.ts'

/** Of the action plan. */
export const actionsProblems = {
  'action-changed': problem(
    409,
    {
      title: 'En anden har rettet tiltaget',
      detail: 'Tiltaget er ændret, siden du så det. Se, hvad der står nu, og vælg, hvad der skal gælde.',
    },
    {
      title: 'Somebody else has changed the action',
      detail: 'The action has changed since you saw it. Look at what it says now, and choose what should count.',
    },
  ),
  'deadline-passed': problem(
    422,
    { title: 'Fristen er allerede gået', detail: 'Vælg en frist, der er i dag eller senere.' },
    { title: 'The deadline has already passed', detail: 'Choose a deadline that is today or later.' },
  ),
  'responsible-not-active': problem(
    422,
    {
      title: 'Den ansvarlige er her ikke mere',
      detail: 'Den, du har valgt som ansvarlig, har ikke adgang til virksomheden. Vælg en anden.',
    },
    {
      title: 'The person responsible is no longer here',
      detail: 'Whoever you chose as responsible has no access to the company. Choose somebody else.',
    },
  ),
  'participant-not-active': problem(
    422,
    {
      title: 'En deltager er her ikke mere',
      detail: 'En af dem, du har valgt til at være med, har ikke adgang til virksomheden. Vælg igen.',
    },
    {
      title: 'A participant is no longer here',
      detail: 'One of those you chose to take part has no access to the company. Choose again.',
    },
  ),
  'too-many-actions': problem(
    422,
    {
      title: 'Planen er fuld',
      detail: 'En plan kan rumme 20.000 tiltag. Slet dem, der blev oprettet ved en fejl, og prøv igen.',
    },
    {
      title: 'The plan is full',
      detail: 'A plan can have at most 20,000 actions. Delete those that were made by mistake, and try again.',
    },
  ),
  'too-many-notes': problem(
    422,
    { title: 'For mange noter', detail: 'Et tiltag kan have 500 noter. Lav et nyt tiltag, og skriv videre der.' },
    { title: 'Too many notes', detail: 'An action can have at most 500 notes. Make a new action and go on there.' },
  ),
  'quarters-too-many': problem(
    422,
    { title: 'For lang en periode', detail: 'Vælg højst 40 kvartaler, og lad det første komme først.' },
    { title: 'Too long a period', detail: 'Choose at most 40 quarters, the first of them first.' },
  ),
} as const

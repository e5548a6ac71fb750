import { problem } from './problem.ts'

/** Refusals that any call may meet, whatever it is about. */
export const callsProblems = {
  'invalid-request': problem(
    400,
    { title: 'Noget skal rettes', detail: 'Se, hvad der står ved felterne, og send igen.' },
    { title: 'Something needs correcting', detail: 'See what is said about the fields, and send again.' },
  ),
  'invalid-json': problem(
    400,
    { title: 'Kan ikke læses', detail: 'Det, der blev sendt, er ikke gyldig JSON.' },
    { title: 'Cannot be read', detail: 'What was sent is not valid JSON.' },
  ),
  'unsupported-media-type': problem(
    415,
    { title: 'Forkert format', detail: 'Send indholdet som application/json.' },
    { title: 'Wrong format', detail: 'Send the content as application/json.' },
  ),
  'body-too-large': problem(
    413,
    {
      title: 'For meget på én gang',
      detail: 'Det, der blev sendt, er for stort. Gør det kortere.',
    },
    { title: 'Too much at once', detail: 'What was sent is larger than what is accepted. Make it shorter.' },
  ),
  'too-many-requests': problem(
    429,
    { title: 'Lidt for hurtigt', detail: 'Der kom for mange henvendelser på kort tid. Vent et øjeblik, og prøv igen.' },
    { title: 'A little too fast', detail: 'Too many requests came in a short time. Wait a moment and try again.' },
  ),
  'foreign-origin': problem(
    403,
    { title: 'Afvist', detail: 'Ændringer kan kun sendes fra Trivselsrums egne sider.' },
    { title: 'Refused', detail: 'Changes can only be sent from the pages of Trivselsrum itself.' },
  ),
  'not-allowed': problem(
    403,
    { title: 'Det har du ikke adgang til', detail: 'Din rolle i virksomheden giver ikke lov til det. Spørg en ejer.' },
    { title: 'Not yours to do', detail: 'Your role in the company does not allow this. Ask an owner.' },
  ),
  'not-found': problem(
    404,
    { title: 'Findes ikke', detail: 'Det, du leder efter, findes ikke, eller du har ikke adgang til det.' },
    { title: 'Not found', detail: 'What you are looking for does not exist, or is not yours to see.' },
  ),
  'idempotency-key-reused': problem(
    422,
    { title: 'Allerede sendt', detail: 'Formularen er allerede brugt. Genindlæs siden, og prøv igen.' },
    { title: 'Already sent', detail: 'The form has already been used. Reload the page and try again.' },
  ),
  'export-too-long': problem(
    422,
    { title: 'For meget på én gang', detail: 'Der kan hentes 10.000 linjer ad gangen. Vælg ud, så der bliver færre.' },
    { title: 'Too much at once', detail: 'At most 10,000 lines can be exported at once. Choose fewer of them.' },
  ),
  unavailable: problem(
    503,
    { title: 'Et øjeblik', detail: 'Databasen svarer ikke lige nu. Intet er gået tabt; prøv igen om lidt.' },
    { title: 'One moment', detail: 'The database is not answering right now. Nothing is lost; try again shortly.' },
  ),
  internal: problem(
    500,
    {
      title: 'Der skete en fejl',
      detail: 'Fejlen er noteret. Prøv igen om lidt.',
    },
    {
      title: 'Something went wrong',
      detail: 'The fault has been noted. Try again in a moment.',
    },
  ),
} as const

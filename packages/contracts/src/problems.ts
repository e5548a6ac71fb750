interface Words {
  title: string
  /** What happened and what to do. */
  detail: string
}

const problem = (status: number, da: Words, en: Words) => ({ status, da, en })

/** Every refusal of the API by name: its status and its words. */
export const problems = {
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
  'not-signed-in': problem(
    401,
    { title: 'Log ind først', detail: 'Du skal være logget ind for at se det her.' },
    { title: 'Sign in', detail: 'You need to be signed in to see this.' },
  ),
  'session-ended': problem(
    401,
    { title: 'Log ind igen', detail: 'Din session er udløbet eller afsluttet. Log ind for at fortsætte.' },
    { title: 'Sign in again', detail: 'Your session has expired or was ended. Sign in to go on.' },
  ),
  'wrong-credentials': problem(
    401,
    { title: 'Forkert e-mail eller adgangskode', detail: 'De to passer ikke sammen. Prøv igen.' },
    { title: 'Wrong e-mail or password', detail: 'The two do not match. Try again.' },
  ),
  'too-many-attempts': problem(
    429,
    {
      title: 'For mange forsøg',
      detail:
        'Der har været for mange forkerte forsøg. Vent et kvarter, og prøv så igen. Det gælder også den rigtige adgangskode.',
    },
    {
      title: 'Too many attempts',
      detail:
        'There have been too many wrong attempts. Wait a quarter of an hour, then try again. This holds for the right password too.',
    },
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
  'email-taken': problem(
    409,
    { title: 'E-mailen er i brug', detail: 'Der er allerede en konto med den e-mail. Log ind i stedet.' },
    { title: 'The e-mail is in use', detail: 'There is already an account with that e-mail. Sign in instead.' },
  ),
  'password-too-common': problem(
    422,
    {
      title: 'Vælg en anden adgangskode',
      detail: 'Adgangskoden er en af dem, der bliver gættet først. Prøv tre tilfældige ord.',
    },
    {
      title: 'Choose another password',
      detail: 'The password is one of those that are guessed first. Try three random words.',
    },
  ),
  'password-missing': problem(
    422,
    {
      title: 'Vælg en adgangskode',
      detail: 'Du er ikke logget ind på kontoen her. Vælg en ny adgangskode, så er det kun dig, der kan komme ind.',
    },
    {
      title: 'Choose a password',
      detail: 'You are not signed in to the account here. Choose a new password, so that you alone can get in.',
    },
  ),
  'wrong-code': problem(
    422,
    { title: 'Koden passer ikke', detail: 'Se efter i den nyeste mail, og skriv de seks tal igen.' },
    { title: 'The code does not match', detail: 'Look in the latest mail and type the six digits again.' },
  ),
  'code-over': problem(
    409,
    { title: 'Koden gælder ikke mere', detail: 'Den er udløbet eller er prøvet for mange gange. Få en ny mail.' },
    { title: 'The code no longer holds', detail: 'It has expired or was tried too many times. Get a new mail.' },
  ),
  'link-over': problem(
    409,
    {
      title: 'Linket gælder ikke mere',
      detail: 'Det er brugt, udløbet eller ikke helt. Få en ny mail med et nyt link.',
    },
    {
      title: 'The link no longer holds',
      detail: 'It was used, has expired or is not whole. Get a new mail with a new link.',
    },
  ),
  'too-many-mails': problem(
    429,
    {
      title: 'Der er sendt mails nok',
      detail: 'Se i din indbakke og i uønsket post. Vent en time, før du beder om en til.',
    },
    {
      title: 'Enough mails were sent',
      detail: 'Look in your inbox and among unwanted mail. Wait an hour before you ask for another.',
    },
  ),
  'no-mail': problem(
    409,
    { title: 'Her sendes ingen mail', detail: 'Denne installation kan ikke sende mail. Spørg den, der driver den.' },
    { title: 'No mail is sent here', detail: 'This installation cannot send mail. Ask whoever runs it.' },
  ),
  'round-exists': problem(
    409,
    {
      title: 'Kvartalet har en måling',
      detail: 'Der er allerede en måling i det kvartal. Åbn den, eller vælg et andet kvartal.',
    },
    {
      title: 'The quarter has an assessment',
      detail: 'There is already an assessment in that quarter. Open it, or choose another quarter.',
    },
  ),
  'quarter-not-begun': problem(
    422,
    { title: 'Kvartalet er ikke begyndt', detail: 'En måling kan åbnes i det nuværende kvartal eller et tidligere.' },
    {
      title: 'The quarter has not begun',
      detail: 'An assessment can be opened in the current quarter or an earlier one.',
    },
  ),
  'quarter-too-old': problem(
    422,
    { title: 'For langt tilbage', detail: 'En måling kan højst ligge ti år tilbage.' },
    { title: 'Too far back', detail: 'An assessment can lie at most ten years back.' },
  ),
  'round-closed': problem(
    409,
    { title: 'Målingen er lukket', detail: 'Målingen er lukket, og resultatet ligger fast. Den kan ikke ændres mere.' },
    {
      title: 'The assessment is closed',
      detail: 'The assessment is closed and its result is settled. It can no longer be changed.',
    },
  ),
  'round-voided': problem(
    409,
    {
      title: 'Målingen er annulleret',
      detail:
        'Den måling, du har fremme, er annulleret og kan ikke besvares længere. Gå til jeres målinger for at se, hvad der gælder nu.',
    },
    {
      title: 'The assessment was voided',
      detail:
        'The assessment you have open was voided and can no longer be answered. Go to your assessments to see what holds now.',
    },
  ),
  'sheet-incomplete': problem(
    409,
    { title: 'Der mangler svar', detail: 'Besvarelsen kan afleveres, når alle udsagn har fået et tal.' },
    { title: 'Answers are missing', detail: 'The answers can be handed in when every statement has a score.' },
  ),
  'sheet-handed-in': problem(
    409,
    { title: 'Besvarelsen er afleveret', detail: 'Tag besvarelsen tilbage, hvis noget skal rettes.' },
    { title: 'The answers are handed in', detail: 'Take the answers back if something needs correcting.' },
  ),
  'no-complete-sheet': problem(
    409,
    {
      title: 'Målingen kan ikke lukkes endnu',
      detail: 'Der skal være afleveret en fuld besvarelse, før målingen kan lukkes.',
    },
    {
      title: 'The assessment cannot be closed yet',
      detail: 'A complete set of answers must be handed in before the assessment can be closed.',
    },
  ),
  'answer-changed': problem(
    409,
    {
      title: 'En anden nåede det først',
      detail: 'Svaret er ændret, siden du så det. Se begge, og vælg det, der skal gælde.',
    },
    {
      title: 'Someone else answered first',
      detail: 'The answer has changed since you saw it. Look at both, and choose which to keep.',
    },
  ),
  'idempotency-key-reused': problem(
    422,
    { title: 'Allerede sendt', detail: 'Formularen er allerede brugt. Genindlæs siden, og prøv igen.' },
    { title: 'Already sent', detail: 'The form has already been used. Reload the page and try again.' },
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
} as const satisfies Record<string, ReturnType<typeof problem>>

export type ProblemCode = keyof typeof problems

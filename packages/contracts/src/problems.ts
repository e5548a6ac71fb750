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
  'nobody-asked': problem(
    422,
    {
      title: 'Ingen er spurgt',
      detail: 'Vælg, hvem der skal svare: alle, en rolle, en afdeling eller enkelte personer.',
    },
    { title: 'Nobody is asked', detail: 'Choose who is to answer: everybody, a role, a department or single persons.' },
  ),
  'joint-asks-nobody': problem(
    409,
    {
      title: 'I svarer sammen',
      detail: 'I en fælles måling svarer gruppen på ét skema. Der er ingen at spørge hver for sig.',
    },
    {
      title: 'You answer together',
      detail: 'In a joint assessment the group answers on one sheet. There is nobody to ask one by one.',
    },
  ),
  'too-few-to-be-anonymous': problem(
    422,
    {
      title: 'I er for få til at være anonyme',
      detail: 'Med så få kan svar gættes tilbage til personer. Svar i stedet sammen, eller spørg flere.',
    },
    {
      title: 'You are too few to be anonymous',
      detail: 'With so few, answers can be guessed back to persons. Answer together instead, or ask more people.',
    },
  ),
  'too-few-answers': problem(
    409,
    {
      title: 'Der er for få svar endnu',
      detail: 'En anonym måling kan lukkes, når så mange har svaret, som I lovede. Mind om den, eller vent.',
    },
    {
      title: 'There are too few answers yet',
      detail:
        'An anonymous assessment can be closed when as many have answered as you promised. Send a reminder, or wait.',
    },
  ),
  'not-asked': problem(
    403,
    {
      title: 'Du er ikke spurgt',
      detail: 'Den her måling besvares af andre. Spørg den, der åbnede den, hvis du skal med.',
    },
    {
      title: 'You were not asked',
      detail: 'This assessment is answered by others. Ask whoever opened it if you should take part.',
    },
  ),
  'answered-already': problem(
    409,
    {
      title: 'Du har svaret',
      detail: 'Vil du rette noget, så brug den kvitteringskode, du fik. Ingen kan finde dit svar uden den.',
    },
    {
      title: 'You have answered',
      detail: 'To correct something, use the receipt code you were given. Nobody can find your answers without it.',
    },
  ),
  'reminded-already': problem(
    409,
    { title: 'Der er lige sendt en påmindelse', detail: 'Vent til i morgen, før du minder om målingen igen.' },
    { title: 'A reminder was just sent', detail: 'Wait until tomorrow before you remind people again.' },
  ),
  'no-such-receipt': problem(
    404,
    {
      title: 'Koden passer ikke til noget svar',
      detail: 'Se efter, om alle tyve tegn er med. Koden står på den side, du så, da du havde svaret.',
    },
    {
      title: 'The code fits no answers',
      detail: 'Check that all twenty characters are there. The code stood on the page you saw when you had answered.',
    },
  ),
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
    { title: 'Der er links nok', detail: 'En måling kan højst have 50 links. Luk nogle af dem, der ikke bruges.' },
    {
      title: 'There are links enough',
      detail: 'An assessment can have at most 50 links. End some that are not in use.',
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
      detail:
        'Siden er fra et andet link end det, der sidst blev åbnet her. Åbn linket til den her måling igen, og send så.',
    },
    {
      title: 'Another link was opened',
      detail:
        'This page is from another link than the one last opened here. Open this assessment’s link again, then send.',
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

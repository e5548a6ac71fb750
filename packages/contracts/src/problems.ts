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
  'wrong-password': problem(
    403,
    { title: 'Adgangskoden passer ikke', detail: 'Den nuværende adgangskode er forkert. Prøv igen.' },
    { title: 'The password is not right', detail: 'The current password is wrong. Try again.' },
  ),
  'wrong-proof': problem(
    403,
    {
      title: 'Det passer ikke',
      detail: 'Skriv din adgangskode, eller den kode, appen viser lige nu. En kode virker kun én gang.',
    },
    {
      title: 'That is not right',
      detail: 'Type your password, or the code your app is showing right now. A code works only once.',
    },
  ),
  'wrong-code': problem(
    403,
    {
      title: 'Koden passer ikke',
      detail: 'En kode gælder et halvt minut og kun én gang. Vent på den næste, og prøv igen.',
    },
    {
      title: 'The code is not right',
      detail: 'A code holds for half a minute, and once only. Wait for the next one, then try again.',
    },
  ),
  'wrong-passkey': problem(
    403,
    {
      title: 'Adgangsnøglen blev ikke godtaget',
      detail: 'Nøglen hører ikke til her, eller svaret kom for sent. Genindlæs siden, og prøv igen.',
    },
    {
      title: 'The passkey was not accepted',
      detail: 'The key does not belong here, or the answer came too late. Reload the page and try again.',
    },
  ),
  'second-factor-asked': problem(
    401,
    { title: 'Et trin til', detail: 'Adgangskoden er rigtig. Vis nu, at det er dig, med en kode eller en nøgle.' },
    { title: 'One more step', detail: 'The password is right. Now show that it is you, with a code or a key.' },
  ),
  'sign-in-expired': problem(
    401,
    { title: 'Begynd forfra', detail: 'Der gik for lang tid, eller du er allerede logget ind. Log ind igen.' },
    { title: 'Start over', detail: 'It took too long, or you are signed in already. Sign in again.' },
  ),
  'second-factor-needed': problem(
    403,
    {
      title: 'Slå totrinslogin til først',
      detail: 'Virksomheden kræver, at alle logger ind i to trin. Slå det til på din konto, så kommer du ind.',
    },
    {
      title: 'Turn on two-step sign-in first',
      detail: 'The company asks everyone to sign in in two steps. Turn it on in your account, and you are in.',
    },
  ),
  'own-second-factor-first': problem(
    409,
    {
      title: 'Slå det til for dig selv først',
      detail: 'Du kan kræve totrinslogin af de andre, når du selv bruger det. Slå det til på din konto.',
    },
    {
      title: 'Turn it on for yourself first',
      detail: 'You can ask others for two-step sign-in once you use it yourself. Turn it on in your account.',
    },
  ),
  'second-factor-required': problem(
    409,
    {
      title: 'Den er den sidste',
      detail: 'En af dine virksomheder kræver totrinslogin. Tilføj en anden måde, før du fjerner den her.',
    },
    {
      title: 'It is the last one',
      detail: 'One of your companies asks for two-step sign-in. Add another way before you remove this one.',
    },
  ),
  'second-factor-off': problem(
    409,
    { title: 'Totrinslogin er slået fra', detail: 'Tilføj en app eller en adgangsnøgle først.' },
    { title: 'Two-step sign-in is off', detail: 'Add an app or a passkey first.' },
  ),
  'set-up-expired': problem(
    409,
    { title: 'Begynd forfra', detail: 'Opsætningen er ikke i gang længere. Begynd forfra med en ny nøgle.' },
    { title: 'Start over', detail: 'The set-up is no longer under way. Start over with a new key.' },
  ),
  'passkey-known': problem(
    409,
    { title: 'Nøglen er her allerede', detail: 'Den adgangsnøgle er allerede tilføjet. Brug en anden enhed.' },
    { title: 'The key is here already', detail: 'That passkey has already been added. Use another device.' },
  ),
  'too-many-passkeys': problem(
    409,
    { title: 'For mange adgangsnøgler', detail: 'Du kan højst have ti. Fjern en, du ikke bruger længere.' },
    { title: 'Too many passkeys', detail: 'You can have ten at most. Remove one you no longer use.' },
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
  'wrong-mailed-code': problem(
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
      detail: 'Flyt dem, og dem der er inviteret dertil, eller læg afdelingen sammen med en anden.',
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
    { title: 'The invitation has expired', detail: 'It was good for 14 days. Ask for a new one.' },
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
  'export-too-long': problem(
    422,
    { title: 'For meget på én gang', detail: 'Der kan hentes 10.000 linjer ad gangen. Vælg en kortere periode.' },
    { title: 'Too much at once', detail: 'At most 10,000 lines can be exported at once. Choose a shorter period.' },
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

import { problem } from './problem.ts'

/** Of signing up and in, of passwords, second factors and addresses. */
export const identityProblems = {
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
        'There have been too many wrong attempts. Wait a quarter of an hour, then try again. This applies to the right password too.',
    },
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
      detail: 'A code works for half a minute, and once only. Wait for the next one, then try again.',
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
    { title: 'The code no longer works', detail: 'It has expired or was tried too many times. Get a new mail.' },
  ),
  'link-over': problem(
    409,
    {
      title: 'Linket gælder ikke mere',
      detail: 'Det er brugt, udløbet eller ikke helt. Få en ny mail med et nyt link.',
    },
    {
      title: 'The link no longer works',
      detail: 'It was used, has expired or is incomplete. Get a new mail with a new link.',
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
} as const

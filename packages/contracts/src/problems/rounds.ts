import { problem } from './problem.ts'

/** Of rounds, sheets and receipts. */
export const roundsProblems = {
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
        'The assessment you have open was voided and can no longer be answered. Go to your assessments to see what applies now.',
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
    {
      title: 'Nobody is asked',
      detail: 'Choose who is to answer: everybody, a role, a department or individual people.',
    },
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
      title: 'There are too few of you to be anonymous',
      detail: 'With so few, it can be guessed who answered what. Answer together instead, or ask more people.',
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
} as const

import { problem } from './problem.ts'

/** Of consultations and what is contributed to them. */
export const consultationsProblems = {
  'consultation-open': problem(
    409,
    { title: 'Høringen er i gang', detail: 'Det kan først gøres, når høringen er lukket.' },
    { title: 'The consultation is open', detail: 'That can be done once the consultation is closed.' },
  ),
  'consultation-closed': problem(
    409,
    {
      title: 'Høringen er lukket',
      detail: 'Der kan ikke sendes mere ind. Det, du skrev, står her endnu, så du kan kopiere det og give det videre.',
    },
    {
      title: 'The consultation is closed',
      detail: 'Nothing more can be sent. What you wrote is still here, so that you can copy it and pass it on.',
    },
  ),
  'closing-day-not-allowed': problem(
    422,
    { title: 'Den dag kan ikke vælges', detail: 'Vælg en dag fra i morgen og højst 90 dage frem.' },
    { title: 'That day cannot be chosen', detail: 'Choose a day from tomorrow on, at most 90 days ahead.' },
  ),
  'section-unknown': problem(
    409,
    {
      title: 'Et afsnit er væk',
      detail: 'Udkastet er ændret imens, og et af de valgte afsnit er der ikke mere. Vælg igen.',
    },
    {
      title: 'A section is gone',
      detail: 'The draft has changed meanwhile, and one of the chosen sections is no longer there. Choose again.',
    },
  ),
  'section-not-out': problem(
    422,
    { title: 'Det afsnit er ikke i høring', detail: 'Vælg et af de afsnit, der står på siden.' },
    { title: 'That section is not in consultation', detail: 'Choose one of the sections on the page.' },
  ),
  'passage-not-in-text': problem(
    422,
    {
      title: 'Det markerede findes ikke i teksten',
      detail: 'Markér stedet igen, eller send det til hele afsnittet. Det, du skrev, står her endnu.',
    },
    {
      title: 'The marked passage is not in the text',
      detail: 'Mark the place again, or send it for the whole section. What you wrote is still here.',
    },
  ),
  'contribution-empty': problem(
    422,
    { title: 'Der står ikke noget endnu', detail: 'Skriv dit forslag, din kommentar eller dit spørgsmål.' },
    { title: 'There is nothing in it yet', detail: 'Write your suggestion, your comment or your question.' },
  ),
  'names-a-person': problem(
    422,
    {
      title: 'Det ligner et nummer eller en adresse på en person',
      detail:
        'Andre kan læse det, du sender. Tag det ud, hvis det peger på nogen, eller sæt kryds ved, at det skal sendes alligevel.',
    },
    {
      title: 'That looks like the number or address of a person',
      detail:
        'Others can read what you send. Take it out if it points to somebody, or tick that it is to be sent anyway.',
    },
  ),
  'too-many-contributions': problem(
    409,
    {
      title: 'Du har sendt mange nu',
      detail:
        'Der kan sendes 40 bidrag fra hver enhed. Det, du skrev, står her endnu, så du kan kopiere det og give det videre.',
    },
    {
      title: 'You have sent many now',
      detail:
        'Each device can send 40 contributions. What you wrote is still here, so that you can copy it and pass it on.',
    },
  ),
  'too-many-supports': problem(
    409,
    {
      title: 'Du har støttet mange nu',
      detail: 'Der kan støttes 200 bidrag fra hver enhed. Tag støtten fra et af dem først.',
    },
    {
      title: 'You have supported many now',
      detail: 'Each device can support 200 contributions. Take your support from one of them first.',
    },
  ),
  'own-contribution': problem(
    409,
    { title: 'Det er dit eget', detail: 'Støt det, andre har skrevet.' },
    { title: 'It is your own', detail: 'Support what others have written.' },
  ),
  'contribution-changed': problem(
    409,
    {
      title: 'En anden har taget stilling imens',
      detail: 'Se, hvad der er besluttet, og tag så stilling igen, hvis det skal være anderledes.',
    },
    {
      title: 'Somebody else has decided meanwhile',
      detail: 'See what was decided, then decide again if it is to be different.',
    },
  ),
  'contribution-withdrawn': problem(
    409,
    { title: 'Bidraget er trukket tilbage', detail: 'Den, der sendte det, har trukket det tilbage.' },
    { title: 'The contribution was withdrawn', detail: 'Whoever sent it has withdrawn it.' },
  ),
  'nothing-to-take': problem(
    422,
    {
      title: 'Der er ingen ord at sætte ind',
      detail: 'Skriv de ord, der skal ind i udkastet, eller vælg et udfald uden at ændre udkastet.',
    },
    {
      title: 'There are no words to take in',
      detail: 'Write the words that are to go into the draft, or choose an outcome without changing it.',
    },
  ),
  'passage-changed': problem(
    409,
    {
      title: 'Stedet er ændret i udkastet',
      detail: 'Det lyder ikke længere, som da forslaget blev skrevet. Ret udkastet i hånden, og vælg så et udfald.',
    },
    {
      title: 'The passage has changed in the draft',
      detail:
        'It no longer reads as when the suggestion was written. Change the draft by hand, then choose an outcome.',
    },
  ),
  'passage-gone': problem(
    409,
    {
      title: 'Stedet er væk fra udkastet',
      detail: 'Det, forslaget handlede om, står der ikke mere. Ret udkastet i hånden, eller vælg et udfald.',
    },
    {
      title: 'The passage is gone from the draft',
      detail: 'What the suggestion was about is no longer there. Change the draft by hand, or choose an outcome.',
    },
  ),
  'merger-not-possible': problem(
    422,
    {
      title: 'De to kan ikke lægges sammen',
      detail: 'Vælg et andet bidrag til samme afsnit, som ikke selv er lagt ind under et andet.',
    },
    {
      title: 'The two cannot be merged',
      detail: 'Choose another contribution to the same section that is not merged into another itself.',
    },
  ),
  'contributions-waiting': problem(
    409,
    { title: 'Nogle bidrag venter endnu', detail: 'Tag stilling til dem alle, før I fortæller, hvad der blev af dem.' },
    { title: 'Some contributions still wait', detail: 'Decide on all of them before you tell what became of them.' },
  ),
  'members-only': problem(
    409,
    {
      title: 'Høringen er kun for medlemmer',
      detail: 'Der kan ikke laves links ind i den. Åbn en ny høring, hvis andre skal kunne svare.',
    },
    {
      title: 'The consultation is for members only',
      detail: 'No links lead into it. Open another consultation if others are to answer.',
    },
  ),
} as const

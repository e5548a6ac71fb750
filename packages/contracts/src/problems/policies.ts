import { problem } from './problem.ts'

/** Of policies, their drafts and their editions. */
export const policiesProblems = {
  'too-many-policies': problem(
    409,
    {
      title: 'Der er tekster nok',
      detail: 'En virksomhed kan højst have 100 tekster. Slet nogle af dem, I ikke bruger.',
    },
    { title: 'There are enough texts', detail: 'A company can have at most 100 texts. Delete some you do not use.' },
  ),
  'policy-changed': problem(
    409,
    {
      title: 'En anden har ændret det imens',
      detail: 'Det, du skrev, står her endnu. Se, hvad den anden har gemt, og gem igen.',
    },
    {
      title: 'Somebody else has changed it meanwhile',
      detail: 'What you wrote is still here. See what the other has saved, and save again.',
    },
  ),
  'policy-note-changed': problem(
    409,
    {
      title: 'En anden har gemt imens',
      detail: 'Det, du skrev, står her endnu. Se, hvad den anden har gemt, ret det til, der skal gælde, og gem igen.',
    },
    {
      title: 'Somebody else has saved meanwhile',
      detail:
        'What you wrote is still here. See what the other has saved, change it to what should count, and save again.',
    },
  ),
  'policy-retired': problem(
    409,
    { title: 'Teksten er ophævet', detail: 'Den gælder ikke mere og kan ikke ændres. Begynd en ny i stedet.' },
    {
      title: 'The text was retired',
      detail: 'It is no longer in force and cannot be changed. Begin a new one instead.',
    },
  ),
  'policy-adopted': problem(
    409,
    {
      title: 'En vedtaget tekst kan ikke slettes',
      detail: 'Den har været gældende og skal kunne findes igen. Ophæv den i stedet, så står den som ikke gældende.',
    },
    {
      title: 'An adopted text cannot be deleted',
      detail:
        'It has been in force, and people must be able to find it. Retire it instead: it is then shown as no longer in force.',
    },
  ),
  'policy-not-adopted': problem(
    409,
    { title: 'Teksten er ikke vedtaget', detail: 'Det kan først gøres, når der er en vedtaget udgave.' },
    { title: 'The text is not adopted', detail: 'That can be done once there is an adopted edition.' },
  ),
  'form-chosen': problem(
    409,
    {
      title: 'Formen er valgt',
      detail: 'Der er allerede et udkast. Skriv videre på det, eller begynd en ny tekst med en anden form.',
    },
    {
      title: 'The form is chosen',
      detail: 'There is a draft already. Go on with it, or begin another text in another form.',
    },
  ),
  'writer-not-active': problem(
    422,
    { title: 'En af dem kan ikke skrive med', detail: 'Vælg kun medlemmer, der er aktive i virksomheden.' },
    { title: 'One of them cannot write along', detail: 'Choose only members who are active in the company.' },
  ),
  'no-draft': problem(
    409,
    {
      title: 'Der er intet udkast',
      detail: 'Teksten har ikke noget udkast lige nu. Vælg en form, eller begynd en ny udgave.',
    },
    { title: 'There is no draft', detail: 'The text has no draft just now. Choose a form, or begin a new edition.' },
  ),
  'draft-exists': problem(
    409,
    { title: 'Der er et udkast', detail: 'En ny udgave er allerede begyndt. Skriv videre på den.' },
    { title: 'There is a draft', detail: 'A new edition has been begun already. Go on with that.' },
  ),
  'draft-replaced': problem(
    409,
    {
      title: 'Det er et andet udkast nu',
      detail: 'Det udkast, du har fremme, er vedtaget eller væk. Åbn teksten igen, og se, hvordan den står.',
    },
    {
      title: 'It is another draft now',
      detail: 'The draft you have open was adopted or is gone. Open the text again and see how it stands.',
    },
  ),
  'draft-changed': problem(
    409,
    {
      title: 'Udkastet er ændret, siden du læste det',
      detail: 'Nogen har skrevet imens. Læs det, der er kommet til, og vedtag så.',
    },
    {
      title: 'The draft has changed since you read it',
      detail: 'Somebody has written meanwhile. Read what is new, then adopt.',
    },
  ),
  'draft-empty': problem(
    409,
    { title: 'Udkastet er tomt', detail: 'Skriv teksten først.' },
    { title: 'The draft is empty', detail: 'Write the text first.' },
  ),
  'draft-too-large': problem(
    409,
    {
      title: 'Udkastet er for stort',
      detail: 'Teksten har nået den største størrelse, den kan have. Forkort den, før I går videre.',
    },
    {
      title: 'The draft is too large',
      detail: 'The text has reached the largest size it can have. Shorten it before you go on.',
    },
  ),
  'fill-ins-empty': problem(
    409,
    {
      title: 'Noget er ikke fyldt ud',
      detail: 'Teksten nævner noget, der ikke er fyldt ud endnu. Fyld det ud, eller tag det ud af teksten.',
    },
    {
      title: 'Something is not filled in',
      detail: 'The text names something that is not filled in yet. Fill it in, or take it out of the text.',
    },
  ),
  'adopted-in-future': problem(
    422,
    { title: 'Datoen ligger ude i fremtiden', detail: 'Skriv den dag, teksten blev vedtaget: i dag eller før.' },
    { title: 'The date lies in the future', detail: 'Write the day the text was adopted: today or before.' },
  ),
  'review-before-adoption': problem(
    422,
    {
      title: 'Dagen for næste gennemgang passer ikke',
      detail: 'Vælg en dag efter i dag og efter vedtagelsen, højst ti år frem.',
    },
    {
      title: 'The day of the next review does not fit',
      detail: 'Choose a day after today and after the adoption, at most ten years ahead.',
    },
  ),
  'edition-replaced': problem(
    409,
    { title: 'Der er en nyere udgave', detail: 'Kun den nyeste udgave kan sendes ud.' },
    { title: 'There is a newer edition', detail: 'Only the newest edition can be published.' },
  ),
  'edition-not-published': problem(
    409,
    { title: 'Udgaven er ikke sendt ud', detail: 'Den kan kvitteres for, når den er sendt ud til alle.' },
    { title: 'The edition is not published', detail: 'It can be confirmed as read once it is published to all.' },
  ),
  'too-many-versions': problem(
    409,
    { title: 'Der er versioner nok', detail: 'En udgave kan højst have 200 versioner.' },
    { title: 'There are enough versions', detail: 'An edition can have at most 200 versions.' },
  ),
  'no-poster-of-policy': problem(
    409,
    {
      title: 'En politik er for lang til en plakat',
      detail: 'Plakaten er til leveregler, pejlemærker og tre ord. Hent politikken som PDF.',
    },
    {
      title: 'A policy is too long for a poster',
      detail: 'The poster is for rules of living, guideposts and three words. Get the policy as PDF.',
    },
  ),
  'poster-too-long': problem(
    409,
    {
      title: 'Teksten er for lang til én side',
      detail: 'En plakat er højst én side. Forkort teksten i næste udgave, eller hent den som PDF.',
    },
    {
      title: 'The text is too long for one page',
      detail: 'A poster is one page at most. Shorten the text in the next edition, or get it as PDF.',
    },
  ),
} as const

import { problem } from './problem.ts'

/** Of workshops, and of what a company has of its own in the tools. */
export const workshopsProblems = {
  'too-many-workshops': problem(
    409,
    {
      title: 'Der er workshops nok',
      detail: 'En virksomhed kan højst have 2.000 workshops. Slet nogle af dem, I ikke har brug for.',
    },
    {
      title: 'There are enough workshops',
      detail: 'A company can have at most 2,000 workshops. Delete some that you do not need.',
    },
  ),
  'facilitator-not-active': problem(
    422,
    { title: 'Tovholderen er ikke med mere', detail: 'Vælg en, der stadig er medlem af virksomheden.' },
    { title: 'The facilitator has left', detail: 'Choose somebody who is still a member of the company.' },
  ),
  'workshop-changed': problem(
    409,
    {
      title: 'En anden har ændret workshoppen imens',
      detail: 'Det, du skrev, står her endnu. Se, hvad den anden har gemt, og gem igen.',
    },
    {
      title: 'Somebody else has changed the workshop meanwhile',
      detail: 'What you wrote is still here. See what the other has saved, and save again.',
    },
  ),
  'workshop-finished': problem(
    409,
    {
      title: 'Workshoppen er afsluttet',
      detail: 'Der skrives ikke mere i den. Genåbn den, hvis noget skal rettes eller tilføjes.',
    },
    {
      title: 'The workshop is finished',
      detail: 'Nothing more is written in it. Reopen it if something is to be corrected or added.',
    },
  ),
  'workshop-not-finished': problem(
    409,
    { title: 'Workshoppen er ikke afsluttet', detail: 'Det kan gøres, når den er holdt og afsluttet.' },
    { title: 'The workshop is not finished', detail: 'That can be done once it has been held and finished.' },
  ),
  'workshop-not-started': problem(
    409,
    { title: 'Workshoppen er ikke holdt endnu', detail: 'Der er et referat, når den er begyndt.' },
    { title: 'The workshop has not been held yet', detail: 'There are minutes once it has begun.' },
  ),
  'minutes-too-long': problem(
    422,
    {
      title: 'Referatet er for langt til papir',
      detail: 'Der er plads til omkring 150 sider i en PDF og i et Word-dokument. Hent det hele som data (JSON).',
    },
    {
      title: 'The minutes are too long for paper',
      detail: 'A PDF or a Word document has room for about 150 pages. Get all of it as data (JSON).',
    },
  ),
  'workshop-not-underway': problem(
    409,
    {
      title: 'Workshoppen er ikke i gang',
      detail: 'Det, du skrev, står her endnu. Begynd workshoppen, eller genåbn den, og send igen.',
    },
    {
      title: 'The workshop is not under way',
      detail: 'What you wrote is still here. Begin the workshop, or reopen it, and send again.',
    },
  ),
  'workshop-moved-on': problem(
    409,
    {
      title: 'Workshoppen er allerede gået videre',
      detail: 'En anden trykkede lige før dig. Skærmen viser nu, hvor I er.',
    },
    {
      title: 'The workshop has moved on already',
      detail: 'Somebody pressed just before you. The screen now shows where you are.',
    },
  ),
  'led-by-another': problem(
    409,
    {
      title: 'En anden styrer skærmen lige nu',
      detail: 'Du kan følge med og skrive noter. Overtag, hvis det er dig, der skal.',
    },
    {
      title: 'Somebody else leads just now',
      detail: 'You can follow and write notes. Take over if you are to lead.',
    },
  ),
  'no-time-running': problem(
    409,
    { title: 'Uret er ikke i gang', detail: 'Start uret først.' },
    { title: 'The timer is not running', detail: 'Start the timer first.' },
  ),
  'too-many-people': problem(
    409,
    { title: 'Der er ikke plads til flere', detail: 'Der kan højst være 200 deltagere i en workshop.' },
    { title: 'There is no room for more', detail: 'A workshop can have at most 200 participants.' },
  ),
  'too-many-workshop-notes': problem(
    409,
    { title: 'Der er noter nok', detail: 'En workshop kan højst have 2.000 noter. Det, du skrev, står her endnu.' },
    {
      title: 'There are enough notes',
      detail: 'A workshop can have at most 2,000 notes. What you wrote is still here.',
    },
  ),
  'workshop-note-changed': problem(
    409,
    {
      title: 'En anden har ændret noten imens',
      detail: 'Det, du skrev, står her endnu. Se, hvad den anden skrev, og gem igen.',
    },
    {
      title: 'Somebody else has changed the note meanwhile',
      detail: 'What you wrote is still here. See what the other wrote, and save again.',
    },
  ),
  'prompt-written-in': problem(
    409,
    {
      title: 'Der er skrevet noget her',
      detail: 'Et felt, der er noter i, kan ikke fjernes. Flyt eller slet noterne først.',
    },
    {
      title: 'Something was written here',
      detail: 'A box that has notes in it cannot be removed. Move or delete the notes first.',
    },
  ),
  'adaptation-too-long': problem(
    422,
    {
      title: 'Der er tilpasset for meget',
      detail: 'Alt, I har af jeres eget i et værktøj, kan højst fylde 60.000 tegn.',
    },
    { title: 'Too much is adapted', detail: 'All that is your own in a tool can have at most 60,000 characters.' },
  ),
  'adaptation-changed': problem(
    409,
    {
      title: 'En anden har tilpasset værktøjet imens',
      detail: 'Det, du skrev, står her endnu. Se, hvad den anden har gemt, og gem igen.',
    },
    {
      title: 'Somebody else has adapted the tool meanwhile',
      detail: 'What you wrote is still here. See what the other has saved, and save again.',
    },
  ),
  'help-changed': problem(
    409,
    {
      title: 'En anden har rettet det imens',
      detail: 'Det, du skrev, står her endnu. Se, hvad den anden har gemt, og gem igen.',
    },
    {
      title: 'Somebody else has changed it meanwhile',
      detail: 'What you wrote is still here. See what the other has saved, and save again.',
    },
  ),
}

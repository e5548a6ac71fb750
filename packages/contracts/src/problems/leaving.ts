import { problem } from './problem.ts'

/** Of taking data out and in, and of leaving. */
export const leavingProblems = {
  'sole-owner': problem(
    409,
    {
      title: 'Du er den eneste ejer',
      detail: 'En virksomhed ville stå uden ejer. Gør en anden til ejer, eller slet virksomheden, og kom så tilbage.',
    },
    {
      title: 'You are the only owner',
      detail:
        'A company would be left without an owner. Make somebody else an owner or delete the company, then come back.',
    },
  ),
  'company-closed': problem(
    403,
    {
      title: 'Virksomheden er lukket',
      detail: 'En ejer har bedt om at få den slettet. Indtil da kan en ejer fortryde.',
    },
    {
      title: 'The company is closed',
      detail: 'An owner has asked for it to be deleted. Until then an owner can undo it.',
    },
  ),
  'wrong-company-name': problem(
    422,
    { title: 'Navnet passer ikke', detail: 'Skriv virksomhedens navn, præcis som det står på siden.' },
    { title: 'The name does not match', detail: 'Type the name of the company exactly as it stands on the page.' },
  ),
  'import-foreign': problem(
    422,
    {
      title: 'Ikke en fil herfra',
      detail: 'Filen er ikke en samlet kopi af en virksomhed i Trivselsrum. Vælg den ZIP-fil, du hentede.',
    },
    {
      title: 'Not one of our files',
      detail: 'The file is not a copy of a whole company in Trivselsrum. Choose the ZIP file you downloaded.',
    },
  ),
  'import-damaged': problem(
    422,
    {
      title: 'Filen er beskadiget',
      detail: 'Noget i filen er ændret eller mangler, og intet er hentet ind. Hent kopien igen, og prøv med den.',
    },
    {
      title: 'The file is damaged',
      detail: 'Something in the file was changed or is missing, and nothing was imported. Download the copy again.',
    },
  ),
  'import-newer': problem(
    422,
    {
      title: 'Filen er nyere end Trivselsrum her',
      detail: 'Den er hentet fra en nyere udgave. Opdatér denne installation først; intet er hentet ind.',
    },
    {
      title: 'The file is newer than Trivselsrum here',
      detail: 'It comes from a later version. Update this installation first; nothing was imported.',
    },
  ),
  'import-too-large': problem(
    413,
    {
      title: 'Filen er for stor',
      detail: 'Der kan hentes 8 MB ind, og 64 MB pakket ud. Intet er hentet ind.',
    },
    {
      title: 'The file is too large',
      detail: 'At most 8 MB can be imported, and 64 MB unpacked. Nothing was imported.',
    },
  ),
} as const

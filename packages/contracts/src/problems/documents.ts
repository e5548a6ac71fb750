import { problem } from './problem.ts'

/** Of what is taken out as documents. */
export const documentsProblems = {
  'too-long-for-paper': problem(
    422,
    {
      title: 'For mange tiltag til papir',
      detail:
        'Der kan stå 500 tiltag i en PDF og i et Word-dokument. Vælg ud, så der bliver færre, eller hent planen som regneark.',
    },
    {
      title: 'Too many actions for paper',
      detail:
        'A PDF or a Word document has room for 500 actions. Choose fewer of them, or take the plan out as a spreadsheet.',
    },
  ),
} as const

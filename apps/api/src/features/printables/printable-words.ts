import type { Language } from '@trivselsrum/contracts/values'

interface PrintableWords {
  agenda: string
  audience: string
  length: string
  minutes: (minutes: number) => string
  needs: string
  outcome: string
  time: string
  step: string
  date: string
  who: string
  onlyYou: string
  proposal: string
  responsible: string
  deadline: string
  item: string
  crossOne: string
  crossMany: string
}

/** What stands on paper beside the words of the tool itself. */
export const printableWords: Record<Language, PrintableWords> = {
  da: {
    agenda: 'Program',
    audience: 'For hvem',
    length: 'Tid i alt',
    minutes: (minutes) => `${minutes} minutter`,
    needs: 'Det skal I bruge',
    outcome: 'Det får I ud af det',
    time: 'Fra start',
    step: 'Trin',
    date: 'Dato',
    who: 'Hvem er med',
    onlyYou: 'Kun dig: Arket er dit eget og skal ikke afleveres.',
    proposal: 'Forslag',
    responsible: 'Ansvarlig',
    deadline: 'Frist',
    item: 'Punkt',
    crossOne: 'Sæt ét kryds ud for hvert punkt.',
    crossMany: 'Sæt kryds, hvor det passer. Du kan sætte flere ud for hvert punkt.',
  },
  en: {
    agenda: 'Programme',
    audience: 'Who it is for',
    length: 'Time in all',
    minutes: (minutes) => `${minutes} minutes`,
    needs: 'What you need',
    outcome: 'What comes out of it',
    time: 'From the start',
    step: 'Step',
    date: 'Date',
    who: 'Who takes part',
    onlyYou: 'Only you: the sheet is your own and is not handed in.',
    proposal: 'Proposal',
    responsible: 'Responsible',
    deadline: 'Deadline',
    item: 'Item',
    crossOne: 'Put one cross by each item.',
    crossMany: 'Put a cross where it fits. You can put several by each item.',
  },
}

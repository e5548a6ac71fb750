import type { Language } from '@trivselsrum/contracts/values'

interface Words {
  cross: string
  namelessNote: string
  quarter: string
  department: string
  number: string
  statement: string
  planTitle: string
  planLead: string
  planLevels: string
  planStatuses: string
  product: string
}

const da: Words = {
  cross: 'Sæt ét kryds ud for hvert udsagn.',
  namelessNote: 'Svarer I anonymt, så skriv ikke navn på arket.',
  quarter: 'Kvartal',
  department: 'Afdeling',
  number: 'Nr.',
  statement: 'Udsagn',
  planTitle: 'Handlingsplan',
  planLead: 'Ét tiltag i hver række. Skriv det ind i Trivselsrum bagefter, så det bliver fulgt op.',
  planLevels: 'Niveau: den enkelte, gruppen, ledelsen eller organisationen.',
  planStatuses: 'Status: planlagt, i gang, udført eller droppet.',
  product: 'Trivselsrum',
}

const en: Words = {
  cross: 'Put one cross beside each statement.',
  namelessNote: 'If you answer anonymously, write no name on the sheet.',
  quarter: 'Quarter',
  department: 'Department',
  number: 'No.',
  statement: 'Statement',
  planTitle: 'Action plan',
  planLead: 'One action in each row. Enter it in Trivselsrum afterwards, so that it is followed up.',
  planLevels: 'Level: individual, group, leaders or organisation.',
  planStatuses: 'Status: planned, under way, done or dropped.',
  product: 'Trivselsrum',
}

/** The words of empty forms. */
export const formWords: Record<Language, Words> = { da, en }

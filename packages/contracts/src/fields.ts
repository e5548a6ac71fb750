import type { Language } from '@trivselsrum/toolkit/tool'
import type { z } from 'zod'

type Say = (issue: z.core.$ZodIssue) => string

const da: Say = (issue) => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'Skal udfyldes.' : `Skal være ${kindsDa[issue.expected] ?? issue.expected}.`
    case 'too_small':
      return issue.origin === 'string'
        ? Number(issue.minimum) <= 1
          ? 'Skal udfyldes.'
          : `Skal være på mindst ${issue.minimum} tegn.`
        : `Må ikke være under ${issue.minimum}.`
    case 'too_big':
      return issue.origin === 'string'
        ? `Må højst være på ${issue.maximum} tegn.`
        : `Må ikke være over ${issue.maximum}.`
    case 'invalid_format':
      return formatsDa[issue.format] ?? 'Har ikke det rigtige format.'
    case 'unrecognized_keys':
      return `Ukendt felt: ${issue.keys.join(', ')}.`
    case 'invalid_value':
      return `Vælg en af: ${issue.values.map(String).join(', ')}.`
    case 'custom':
      return rulesDa[issue.params?.rule] ?? 'Er ikke gyldigt.'
    default:
      return 'Er ikke gyldigt.'
  }
}

const en: Say = (issue) => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'Must be filled in.' : `Must be ${kindsEn[issue.expected] ?? issue.expected}.`
    case 'too_small':
      return issue.origin === 'string'
        ? Number(issue.minimum) <= 1
          ? 'Must be filled in.'
          : `Must be at least ${issue.minimum} characters.`
        : `Must not be below ${issue.minimum}.`
    case 'too_big':
      return issue.origin === 'string'
        ? `Must be at most ${issue.maximum} characters.`
        : `Must not be above ${issue.maximum}.`
    case 'invalid_format':
      return formatsEn[issue.format] ?? 'Does not have the right format.'
    case 'unrecognized_keys':
      return `Unknown field: ${issue.keys.join(', ')}.`
    case 'invalid_value':
      return `Choose one of: ${issue.values.map(String).join(', ')}.`
    case 'custom':
      return rulesEn[issue.params?.rule] ?? 'Is not valid.'
    default:
      return 'Is not valid.'
  }
}

const kindsDa: Record<string, string> = {
  string: 'tekst',
  number: 'et tal',
  int: 'et helt tal',
  object: 'et objekt',
  array: 'en liste',
  boolean: 'sand eller falsk',
}
const kindsEn: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  object: 'an object',
  array: 'a list',
  boolean: 'true or false',
}

const formatsDa: Record<string, string> = {
  email: 'Skal være en e-mailadresse, for eksempel karen@firma.dk.',
  cvr: 'Er ikke et CVR-nummer. Det har otte cifre; tjek, om ét er tastet forkert.',
  date: 'Den dag findes ikke. En dag skrives som 2026-12-31.',
  url: 'Skal være en adresse, der begynder med https://.',
}
const formatsEn: Record<string, string> = {
  email: 'Must be an e-mail address, such as karen@company.com.',
  cvr: 'Is not a CVR number. It has eight digits; see whether one is mistyped.',
  date: 'There is no such day. A day is written as 2026-12-31.',
  url: 'Must be an address that begins with https://.',
}

/** What a contract asks beyond the kind and length of a value, by the name it gives the rule. */
const rulesDa: Record<string, string> = {
  'year-of-a-day': 'Årstallet skal ligge mellem 2000 og 2099.',
  'one-responsible': 'Vælg en ansvarlig, eller skriv et navn, men ikke begge dele.',
  'reason-for-dropping': 'Skriv med nogle få ord, hvorfor tiltaget droppes.',
  'reason-for-declining': 'Skriv med nogle få ord, hvorfor det ikke bliver til noget.',
  'reason-only-for-dropping': 'Skal være tom, når tiltaget ikke droppes.',
}
const rulesEn: Record<string, string> = {
  'year-of-a-day': 'The year must lie between 2000 and 2099.',
  'one-responsible': 'Choose somebody responsible, or write a name, but not both.',
  'reason-for-dropping': 'Say in a few words why the action is dropped.',
  'reason-for-declining': 'Say in a few words why it is declined.',
  'reason-only-for-dropping': 'Must be empty unless the action is dropped.',
}

const languages: Record<Language, Say> = { da, en }

/** What is wrong with one part of a request, in the reader's language: one sentence. */
export function fieldMessage(issue: z.core.$ZodIssue, language: Language): string {
  return languages[language](issue)
}

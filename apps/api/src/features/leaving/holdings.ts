import type { Holding, Kept, Theirs } from './holding.ts'
import { actionsHoldings } from './holdings/actions.ts'
import { companiesHoldings } from './holdings/companies.ts'
import { consultationsHoldings } from './holdings/consultations.ts'
import { discussionsHoldings } from './holdings/discussions.ts'
import { peopleHoldings } from './holdings/people.ts'
import { policiesHoldings } from './holdings/policies.ts'
import { remindersHoldings } from './holdings/reminders.ts'
import { roundsHoldings } from './holdings/rounds.ts'
import { sharesHoldings } from './holdings/shares.ts'
import { talksHoldings } from './holdings/talks.ts'
import { workshopsHoldings } from './holdings/workshops.ts'

/**
 * Everything the product holds, table by table and column by column, with what becomes of it when it is taken out. A
 * table or column that is missing here fails a test. The companies' tables stand in the order in which they are read
 * back: what is named comes before what names it.
 */
export const holdings: Record<string, Holding> = {
  ...companiesHoldings,
  ...roundsHoldings,
  ...discussionsHoldings,
  ...policiesHoldings,
  ...consultationsHoldings,
  ...sharesHoldings,
  ...workshopsHoldings,
  ...actionsHoldings,
  ...remindersHoldings,
  ...talksHoldings,
  ...peopleHoldings,
}

/** The tables that a company takes with it, in order. */
export const taken = Object.entries(holdings).filter(
  (entry): entry is [string, Holding & { key: readonly string[] }] => entry[1].key !== null,
)

/** What stands in a row of a company's file: the columns that are kept, and what stands beside them. */
export function keptOf({ columns, beside = {} }: Holding): [string, Kept][] {
  return [...Object.entries(columns), ...Object.entries(beside)].filter(
    (entry): entry is [string, Kept] => entry[1].as === 'kept',
  )
}

/** The tables in which something is about a person: their own, and those of their companies. */
export function aboutPeople(where: 'own' | 'company'): [string, Theirs][] {
  return Object.entries(holdings).flatMap(([table, { columns, theirs }]) => {
    const isCompanys = 'company_id' in columns || table === 'companies'
    return 'rows' in theirs && isCompanys === (where === 'company') ? [[table, theirs] as [string, Theirs]] : []
  })
}

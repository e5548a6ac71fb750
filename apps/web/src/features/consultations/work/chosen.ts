import { pageParam } from '@/lib/page-param'
import { chosenOf } from '@/lib/paths'

/** How many contributions stand on a page. */
export const PER_PAGE = 25

/** What the contributions are narrowed down to, as it stands in the address. */
export interface ChosenContributions {
  section?: string
  only?: 'waiting' | 'decided'
  page: number
}

/** What the address says of it; what is unknown there chooses nothing. */
export function chosenContributions(given: Record<string, string | string[] | undefined>): ChosenContributions {
  const { section, only } = chosenOf(given, ['section', 'only'])
  const isKey = section !== undefined && /^[a-z][a-z0-9-]{0,59}$/.test(section)
  return {
    ...(isKey && { section }),
    ...((only === 'waiting' || only === 'decided') && { only }),
    page: pageParam(given.page),
  }
}

/** The same as a list is asked for. */
export function queryOf({ page, ...rest }: ChosenContributions) {
  return { ...rest, limit: PER_PAGE, skip: (page - 1) * PER_PAGE }
}

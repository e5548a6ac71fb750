/** The page of a list in an address, counted from 1; the first for whatever is none. */
export function pageParam(value: string | string[] | undefined): number {
  const page = Number(value)
  return Number.isInteger(page) && page >= 1 && page <= 1000 ? page : 1
}

/** What a list is searched for in an address, as long as names are; nothing where nothing is said. */
export function searchParam(value: string | string[] | undefined): string | undefined {
  return (typeof value === 'string' && value.trim().slice(0, 120)) || undefined
}

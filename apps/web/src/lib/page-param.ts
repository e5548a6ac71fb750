/** The page of a list in an address, counted from 1; the first for whatever is none. */
export function pageParam(value: string | string[] | undefined): number {
  const page = Number(value)
  return Number.isInteger(page) && page >= 1 && page <= 1000 ? page : 1
}

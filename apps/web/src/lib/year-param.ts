import { notFound } from 'next/navigation'

/** The year in an address, from 2000 to 2099; an address without one leads to the page that says so. */
export function yearParam(value: string): number {
  return /^20\d{2}$/.test(value) ? Number(value) : notFound()
}

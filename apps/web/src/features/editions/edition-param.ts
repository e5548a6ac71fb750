import { notFound } from 'next/navigation'

/** The number of an edition in an address; an address without one leads to the page that says so. */
export function editionParam(value: string): number {
  return /^[1-9]\d{0,2}$/.test(value) ? Number(value) : notFound()
}

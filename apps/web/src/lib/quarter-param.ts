import { Quarter } from '@trivselsrum/toolkit/quarter'
import { notFound } from 'next/navigation'

/** The quarter in an address; an address without one leads to the page that says so. */
export function quarterParam(value: string): Quarter {
  return Quarter.safeParse(value).data ?? notFound()
}

import { type Contribution, listContributions } from '@trivselsrum/contracts/contributions'
import { read } from '@/lib/api-server'

const AT_ONCE = 50

/** More than this a page neither counts nor offers to choose from. */
const MOST = 1000

interface All {
  company: string
  consultation: string
  section?: string
  only?: 'waiting' | 'decided'
}

/** All contributions, of one section where one is named, read page by page. */
export async function readAllContributions({ company, consultation, ...narrowed }: All): Promise<Contribution[]> {
  const all: Contribution[] = []
  const params = { company, consultation }
  for (;;) {
    const query = { ...narrowed, limit: AT_ONCE, skip: all.length }
    const { contributions, total } = await read(listContributions, { params, query })
    all.push(...contributions)
    if (contributions.length === 0 || all.length >= Math.min(total, MOST)) return all
  }
}

import { readFileSync } from 'node:fs'
import { renderSVG } from 'uqr'
import { printPdf } from '../../../platform/print.ts'
import type { PosterFacts } from './facts.ts'
import { posterWords } from './words.ts'

const template = readFileSync(new URL('poster.typ', import.meta.url), 'utf8')

/** The poster of a link, in the company's language: A4, tagged for screen readers. */
export function posterOf(facts: PosterFacts & { address: string }): Uint8Array {
  const { language, company, address } = facts
  // A quarter of the code may be torn off or pinned over.
  const code = renderSVG(address, { ecc: 'Q', border: 0 })
  const token = address.split('/').at(-1) ?? ''
  const site = address.slice(0, -token.length)
  return printPdf(template, { language, company, address, site, token, code, ...posterWords(facts) })
}

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { type PageScripts, pageScripts } from './size/page-scripts.ts'

/** How many bytes, compressed, a page may send above what the framework sends with an empty one. */
const allowances: Record<string, number> = {
  '/': 30_000,
  '/sign-in': 30_000,
  '/sign-up': 30_000,
  '/[company]/rounds/[quarter]/sheet': 30_000,
  // For whoever comes by a link or a code: on their own phone, on its own line.
  '/s': 15_000,
  '/s/sheet': 15_000,
  '/s/receipt': 15_000,
  '/s/refused': 15_000,
  '/receipt': 15_000,
  '/receipt/sheet': 15_000,
  '/receipt/withdrawal': 15_000,
  '/[company]/rounds/[quarter]/anonymous-sheet': 15_000,
  '/s/edition': 15_000,
  // On one's own phone too; nothing is fetched later, so all of it is there at first.
  '/[company]/tools/[tool]/own': 20_000,
  // Marking a passage is all their script is for beside the forms.
  '/s/consultation': 25_000,
  '/s/consultation/[section]': 25_000,
  '/s/consultation/[section]/contributions': 25_000,
  '/receipt/contributions': 15_000,
  '/receipt/contributions/[contribution]/withdrawal': 15_000,
  '/[company]/consultations/[consultation]/text': 25_000,
  '/[company]/consultations/[consultation]/text/[section]': 25_000,
  '/[company]/consultations/[consultation]/text/[section]/contributions': 25_000,
  '/[company]/workshops/[workshop]/hold': 60_000,
  '/[company]/workshops/[workshop]/screen': 60_000,
}
const otherwise = 50_000

const [floor] = pageScripts(fileURLToPath(new URL('size/floor', import.meta.url)))
const pages = pageScripts(fileURLToPath(new URL('.', import.meta.url))).filter(({ page }) => !page.startsWith('/_'))
if (!floor || pages.length === 0) throw new Error('there is no build to measure')

/** The framework's own floor, in bytes. */
export const floorSize = sizeOf(floor)

/** One check per page, for size-limit. */
export default pages.map(({ page, files }) => ({
  name: page,
  path: files,
  limit: `${floorSize + (allowances[page] ?? otherwise)} B`,
}))

function sizeOf({ files }: PageScripts): number {
  return files.reduce((sum, file) => sum + brotliCompressSync(readFileSync(file)).length, 0)
}

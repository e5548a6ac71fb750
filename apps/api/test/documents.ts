import { XMLParser } from 'fast-xml-parser'
import { strFromU8, unzipSync } from 'fflate'
import { textOfPdf } from './pdf.ts'

/** The parts of a ZIP, such as a spreadsheet or a text document, by name. */
export function partsOf(zip: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, strFromU8(bytes)]))
}

/** An element as `preserveOrder` gives it: its name, and what stands in it. */
type Node = Record<string, unknown>

const parser = new XMLParser({ preserveOrder: true, trimValues: false, parseTagValue: false })

/** What stands in a text document, paragraph by paragraph; breaks inside one are line breaks. */
export function paragraphsOfDocx(docx: Uint8Array): string[] {
  const body = parser.parse(partsOf(docx).get('word/document.xml') ?? '') as Node[]
  return elements(body, 'w:p').map(textIn)
}

/** The rows of the tables of a text document, each cell as its paragraphs. */
export function rowsOfDocx(docx: Uint8Array): string[][][] {
  const body = parser.parse(partsOf(docx).get('word/document.xml') ?? '') as Node[]
  return elements(body, 'w:tr').map((row) => elements(row, 'w:tc').map((cell) => elements(cell, 'w:p').map(textIn)))
}

function nameOf(node: Node): string {
  return Object.keys(node).find((key) => key !== ':@') ?? ''
}

/** The elements of a name, what stands in each; one inside another is part of it. */
function elements(nodes: Node[], name: string): Node[][] {
  return nodes.flatMap((node) => {
    const own = nameOf(node)
    const inside = Array.isArray(node[own]) ? (node[own] as Node[]) : []
    return own === name ? [inside] : elements(inside, name)
  })
}

function textIn(nodes: Node[]): string {
  return nodes
    .map((node) => {
      const own = nameOf(node)
      if (own === '#text') return String(node[own])
      if (own === 'w:br') return '\n'
      return Array.isArray(node[own]) ? textIn(node[own] as Node[]) : ''
    })
    .join('')
}

/** What a reader of a document can find in it, whatever its format. */
export async function textOfDocument(document: Buffer): Promise<string> {
  const beginning = document.subarray(0, 4).toString('latin1')
  if (beginning === '%PDF') return textOfPdf(new Uint8Array(document))
  return beginning.startsWith('PK') ? [...partsOf(new Uint8Array(document)).values()].join('\n') : document.toString()
}

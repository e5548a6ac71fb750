import type { Language } from '@trivselsrum/toolkit/tool'

/** A table of a document; its first column says what a row is about. */
export interface DocumentTable {
  columns: string[]
  rows: string[][]
}

/** A point of a document: what is said there, and in a blank form how many lines there are to write on. */
export interface DocumentPart {
  heading: string
  hint: string
  paragraphs: string[]
  items: string[]
  tables: DocumentTable[]
  lines: number
}

/** A discussion as paper has it, the same for every kind of file. */
export interface DiscussionDocument {
  language: Language
  company: string
  title: string
  lead: string
  facts: { label: string; value: string }[]
  parts: DocumentPart[]
  foot: string
}

/** A point of which nothing is said. */
export const emptyPart = { hint: '', paragraphs: [], items: [], tables: [], lines: 0 }

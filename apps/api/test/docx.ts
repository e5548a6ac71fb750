import { strFromU8, unzipSync } from 'fflate'

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** What a reader of a DOCX reads, paragraph by paragraph, and its parts as they are stored. */
export function readDocx(docx: Uint8Array): { paragraphs: string[]; parts: Record<string, string> } {
  const parts = Object.fromEntries(Object.entries(unzipSync(docx)).map(([name, bytes]) => [name, strFromU8(bytes)]))
  const body = parts['word/document.xml'] ?? ''
  const paragraphs = [...body.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t[ >][^<]*/g)].map(([text]) => plain(text.replace(/^<w:t[^>]*>/, ''))).join(''),
  )
  return { paragraphs, parts }
}

function plain(text: string): string {
  return text.replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole)
}

import { extractText, getDocumentProxy } from 'unpdf'

/** What a reader of a PDF reads, with every run of space as one. */
export async function textOfPdf(pdf: Uint8Array): Promise<string> {
  // The reader takes the bytes over: it is given its own.
  const { text } = await extractText(await getDocumentProxy(pdf.slice()), { mergePages: true })
  return text.replace(/\s+/g, ' ')
}

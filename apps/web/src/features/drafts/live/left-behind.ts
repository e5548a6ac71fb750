import { generateText } from '@tiptap/core'
import { yXmlFragmentToProsemirrorJSON } from '@tiptap/y-tiptap'
import { Doc } from 'yjs'
import type { Places } from '../editor/fill-in'
import { textExtensions } from '../editor/schema'
import { keepHere } from './kept-here'

/** The words of a draft as they were kept on this device. */
export async function keptText(name: string, fragment: string, places: Places): Promise<string> {
  const doc = new Doc()
  const kept = await keepHere(name, doc)
  const text = wordsOf(doc, fragment, places)
  kept.close()
  return text
}

/** The words of a draft, its fill-in places filled in. */
export function wordsOf(doc: Doc, fragment: string, places: Places): string {
  return generateText(yXmlFragmentToProsemirrorJSON(doc.getXmlFragment(fragment)), textExtensions(places))
}

import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin, type Transaction } from '@tiptap/pm/state'
import { Mapping } from '@tiptap/pm/transform'
import { isFromOthers } from './is-from-others'

/** A name that no other section has, wherever else somebody writes at the same time. */
function newName(): string {
  const letters = [...crypto.getRandomValues(new Uint8Array(6))].map((byte) => byte.toString(16).padStart(2, '0'))
  return `own-${letters.join('')}`
}

/** The headings that begin a section, each with its place in the text. */
function sectionHeadings(doc: Node): { at: number; section: string | null; node: Node }[] {
  const found: ReturnType<typeof sectionHeadings> = []
  doc.forEach((node, at) => {
    if (node.type.name === 'heading' && node.attrs.level === 2)
      found.push({ at, section: node.attrs.section as string | null, node })
  })
  return found
}

/** Of several headings with one name, the one that had it before keeps it; or the first, where none had. */
function keepers(before: Node, after: Node, changes: Mapping): Map<string, number> {
  const kept = new Map<string, number>()
  for (const { at, section } of sectionHeadings(after)) if (section && !kept.has(section)) kept.set(section, at)
  for (const { at, section } of sectionHeadings(before)) {
    const { pos, deleted } = changes.mapResult(at, 1)
    if (section && !deleted && after.nodeAt(pos)?.attrs.section === section) kept.set(section, pos)
  }
  return kept
}

/** Names the sections that a change of one's own began: one without a name, or with another's after a paste or a split. */
function nameSections(
  transactions: readonly Transaction[],
  before: EditorState,
  { doc, tr }: EditorState,
): Transaction | undefined {
  if (!transactions.some((transaction) => transaction.docChanged && !isFromOthers(transaction))) return undefined
  const kept = keepers(before.doc, doc, new Mapping(transactions.flatMap(({ mapping }) => mapping.maps)))
  const unnamed = sectionHeadings(doc).filter(({ at, section }) => !section || kept.get(section) !== at)
  for (const { at } of unnamed) tr.setNodeAttribute(at, 'section', newName())
  return unnamed.length > 0 ? tr : undefined
}

/** Nothing is named where nothing can be written: it would be a change that nobody made. */
export function sectionNames(mayWrite: () => boolean) {
  return new Plugin({
    appendTransaction: (transactions, before, after) =>
      mayWrite() ? nameSections(transactions, before, after) : undefined,
  })
}

import type { Node, ResolvedPos } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import { LIST_DEPTH } from '@trivselsrum/toolkit/document/bounds'
import { isFromOthers } from './is-from-others'

const isList = ({ type }: Node) => type.name === 'bulletList' || type.name === 'orderedList'

/** How many lists a place lies in. */
export function depthAt(place: ResolvedPos): number {
  let depth = 0
  for (let level = place.depth; level > 0; level--) if (isList(place.node(level))) depth++
  return depth
}

/** How deep the lists of a text lie. */
export function listDepth(node: Node): number {
  let below = 0
  node.forEach((child) => {
    below = Math.max(below, listDepth(child))
  })
  return below + (isList(node) ? 1 : 0)
}

/** Refuses a change of one's own that would make lists lie deeper than a text can hold. */
export const boundedLists = new Plugin({
  filterTransaction: (transaction, { doc }) =>
    !transaction.docChanged ||
    isFromOthers(transaction) ||
    listDepth(transaction.doc) <= Math.max(LIST_DEPTH, listDepth(doc)),
})

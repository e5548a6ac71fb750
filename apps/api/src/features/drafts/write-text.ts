import { FRAGMENT } from '@trivselsrum/contracts/policy-live'
import type { Block, Document, ListItem } from '@trivselsrum/toolkit/document/document'
import { isList } from '@trivselsrum/toolkit/document/sections'
import { diffArrays } from 'diff'
import * as Y from 'yjs'
import { elementOf, nodesIn } from './y-document.ts'

type Parent = Y.XmlFragment | Y.XmlElement
type Node = Block | ListItem

/** Texts that differ in more places are written anew. */
const MOST_EDITS = 2000

/**
 * Gives a draft another text, changing only the blocks and items that differ: what holds on to a place in the others
 * keeps its hold.
 */
export function writeText(doc: Y.Doc, { content }: Document) {
  writeNodes(doc.getXmlFragment(FRAGMENT), content)
}

export function isSameText(one: Document, other: Document): boolean {
  return keyOf(one.content) === keyOf(other.content)
}

function writeNodes(parent: Parent, wanted: readonly Node[]) {
  const there = parent.toArray().map((child) => {
    const nodes = nodesIn(child)
    // What reads as nothing or as several blocks is like none that is wanted, and is written anew.
    return nodes.length === 1 ? keyOf(nodes[0]) : null
  })
  const keys = wanted.map(keyOf)
  const changes = diffArrays<string | null>(there, keys, { maxEditLength: MOST_EDITS }) ?? [
    { removed: true, added: false, count: there.length },
    { removed: false, added: true, count: keys.length },
  ]
  let [place, next] = [0, 0]
  for (let index = 0; index < changes.length; ) {
    const same = changes[index]
    if (same && !same.added && !same.removed) {
      place += same.count
      next += same.count
      index++
      continue
    }
    let [gone, come] = [0, 0]
    for (let change = changes[index]; change?.added || change?.removed; change = changes[++index]) {
      if (change.removed) gone += change.count
      else come += change.count
    }
    replace(parent, { place, gone }, wanted.slice(next, next + come))
    place += come
    next += come
  }
}

/** Puts nodes in the place of children; of a list that becomes another of its kind only the items that differ are. */
function replace(parent: Parent, { place, gone }: { place: number; gone: number }, nodes: readonly Node[]) {
  for (const [index, node] of nodes.entries()) {
    const child = index < gone ? parent.get(place + index) : undefined
    const isAlike = child instanceof Y.XmlElement && child.nodeName === node.type
    if (isAlike && node.type !== 'listItem' && isList(node)) {
      writeNodes(child, node.content)
      continue
    }
    if (child) parent.delete(place + index, 1)
    parent.insert(place + index, [elementOf(node)])
  }
  if (gone > nodes.length) parent.delete(place + nodes.length, gone - nodes.length)
}

/** The same for nodes that say the same, in whatever order their parts were written down. */
function keyOf(node: unknown): string {
  return JSON.stringify(node, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  )
}

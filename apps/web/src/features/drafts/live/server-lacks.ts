import * as Y from 'yjs'

/**
 * What a server has to be told so that it has all this editor has; `undefined` where it has it already. Yjs would put
 * everything that was ever deleted into each answer, so that what is not news has to be seen from what the server said.
 *
 * @param said the server's update for what was lacking here; it carries all that was deleted there.
 * @param vector how far the server is, by who wrote.
 */
export function serverLacks(doc: Y.Doc, said: Uint8Array, vector: Uint8Array): Uint8Array | undefined {
  const there = Y.decodeStateVector(vector)
  const here = Y.decodeStateVector(Y.encodeStateVector(doc))
  const hasNews = [...here].some(([client, clock]) => clock > (there.get(client) ?? 0))
  const hasDeleted = !Y.equalDeleteSets(Y.createDeleteSetFromStructStore(doc.store), Y.decodeUpdate(said).ds)
  return hasNews || hasDeleted ? Y.encodeStateAsUpdate(doc, vector) : undefined
}

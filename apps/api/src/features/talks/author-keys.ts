import { randomBytes } from 'node:crypto'
import type { OuterKey } from '../../config.ts'
import { openUnder, sealUnder } from '../../platform/sealing.ts'

/** Whose key it is; a key that is moved to another author or company no longer opens. */
export interface Author {
  companyId: string
  authorId: string
}

/** An author's key as it lies in the database. */
export interface WrappedKey extends Author {
  wrapped: Uint8Array
  wrappedBy: string
}

const placeOf = ({ companyId, authorId }: Author) => `author_keys.wrapped ${companyId} ${authorId}`

/** A key of one's own for every author: 256 random bits, wrapped by the current outer key. */
export function newAuthorKey([current]: readonly OuterKey[], author: Author) {
  return wrap(current, author, randomBytes(32))
}

/** @throws Error when no outer key of that name is configured, or it does not open it. */
export function unwrap(outer: readonly OuterKey[], { wrapped, wrappedBy, ...author }: WrappedKey): Uint8Array {
  const by = outer.find(({ name }) => name === wrappedBy)
  if (!by) throw new Error('there is no outer key of this name')
  return openUnder(by.key, wrapped, placeOf(author))
}

/** The same key, wrapped by the current outer key. @throws Error as `unwrap`. */
export function rewrap(outer: readonly OuterKey[], key: WrappedKey) {
  return wrap(outer[0], key, unwrap(outer, key))
}

function wrap(current: OuterKey | undefined, author: Author, key: Uint8Array) {
  if (!current) throw new Error('there is no outer key')
  return { wrapped: sealUnder(current.key, key, placeOf(author)), wrappedBy: current.name }
}

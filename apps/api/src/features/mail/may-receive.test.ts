import { expect, test } from 'vitest'
import { letters, type MailKind } from './letters.ts'
import { mayReceive, maySend } from './may-receive.ts'

const kinds = Object.keys(letters) as MailKind[]
const [unproven, proven] = [{ emailProvenAt: null }, { emailProvenAt: new Date() }]

test('an address that nobody has proven gets what proves it, what asks it in and its last mail, and nothing else', () => {
  const received = kinds.filter((kind) => mayReceive(unproven, kind))
  expect(received).toEqual(['prove-address', 'reset-password', 'password-changed', 'account-deleted', 'invitation'])
})

test('a proven address gets every kind of mail', () => {
  expect(kinds.filter((kind) => !mayReceive(proven, kind))).toEqual([])
})

test('nothing goes out in the name of somebody whose address is not proven', () => {
  expect([maySend(unproven), maySend(proven)]).toEqual([false, true])
})

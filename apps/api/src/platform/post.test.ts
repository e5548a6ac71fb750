import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { testConfig } from '../../test/harness.ts'
import { startSmtp } from '../../test/smtp.ts'
import { keptMails, mailFolder, readMail } from '../../test/worker.ts'
import { openPost, Undeliverable } from './post.ts'

const mail = (address = 'soeren@example.dk') => ({
  id: crypto.randomUUID(),
  to: { name: 'Søren Ågård', address },
  language: 'da',
  subject: 'Bekræft din e-mail – Ærø',
  html: '<p>Hej</p>',
  text: `En lang linje med æøå: ${'x'.repeat(200)}\n\nhttps://example.dk/a?b=c`,
})

describe('mail into a folder', () => {
  const folder = join(mailFolder(), 'not', 'made', 'yet')
  const post = openPost(testConfig({ mailFolder: folder }))

  test('is one file under the mail’s id, whole, for its owner’s eyes', async () => {
    const sent = mail()
    await post?.deliver(sent)
    expect(readdirSync(folder)).toEqual([`${sent.id}.eml`])
    expect(statSync(join(folder, `${sent.id}.eml`)).mode & 0o777).toBe(0o600)
    const [kept] = keptMails(folder)
    expect(kept?.to).toContain('soeren@example.dk')
    expect(kept?.subject).toBe(sent.subject)
    expect(kept?.text.trimEnd()).toBe(sent.text)
  })

  test('delivered again is the same file, and nothing is left beside it', async () => {
    const sent = mail()
    await Promise.all([post?.deliver(sent), post?.deliver(sent), post?.deliver(sent)])
    await post?.deliver({ ...sent, text: 'noget andet' })
    expect(keptMails(folder).filter(({ id }) => id === sent.id)).toHaveLength(1)
    expect(readdirSync(folder).filter((name) => !name.endsWith('.eml'))).toEqual([])
    expect(keptMails(folder).find(({ id }) => id === sent.id)?.text).toContain('En lang linje')
  })
})

describe('mail through a server', async () => {
  const server = await startSmtp({
    onRcptTo: ({ address }, _, done) => {
      const code = { 'nobody@example.dk': 550, 'later@example.dk': 451 }[address]
      done(code ? Object.assign(new Error('no'), { responseCode: code }) : undefined)
    },
  })
  const post = openPost(testConfig({ smtpUrl: server.url, publicUrl: new URL('https://trivselsrum.example') }))
  afterAll(async () => {
    post?.close()
    await server.stop()
  })

  test('arrives with the words as they were written, under an id that is its own for good', async () => {
    const sent = mail()
    await post?.deliver(sent)
    await post?.deliver(sent)
    const arrived = server.taken.filter(({ to }) => to === sent.to.address)
    expect(arrived.map(({ messageId }) => messageId)).toEqual(Array(2).fill(`<${sent.id}@trivselsrum.example>`))
    expect(readMail(arrived[0]?.raw ?? '')).toMatchObject({ subject: sent.subject, text: sent.text })
    expect(arrived[0]?.raw).toMatch(/^Auto-Submitted: auto-generated\r$/m)
  })

  test('to an address that does not exist is given up, to one that is busy is not', async () => {
    await expect(post?.deliver(mail('nobody@example.dk'))).rejects.toBeInstanceOf(Undeliverable)
    const later = post?.deliver(mail('later@example.dk'))
    await expect(later).rejects.toThrow()
    await expect(later).rejects.not.toBeInstanceOf(Undeliverable)
  })

  test('a name that tries to add a line to the head stays a name', async () => {
    const sent = mail('head@example.dk')
    await post?.deliver({ ...sent, to: { ...sent.to, name: 'X\r\nBcc: spy@example.dk' }, subject: 'a\r\nX-Evil: 1' })
    expect(server.taken.some(({ to }) => to === 'spy@example.dk')).toBe(false)
    expect(server.taken.at(-1)?.raw).not.toMatch(/^(X-Evil|Bcc):/m)
  })
})

test('where nothing is configured there is no way out', () => {
  expect(openPost(testConfig())).toBe(undefined)
})

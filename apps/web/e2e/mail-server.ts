// Takes every mail and keeps each as a file, in the order in which they came:
//   node e2e/mail-server.ts PORT FOLDER
import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'

const [port, folder = ''] = process.argv.slice(2)
mkdirSync(folder, { recursive: true })
let count = 0
const server = new SMTPServer({
  authOptional: true,
  hideSTARTTLS: true,
  logger: false,
  onData: async (stream, _, done) => {
    const mail = await text(stream)
    const file = join(folder, `${String(++count).padStart(6, '0')}.eml`)
    // Whole or not there: somebody reads the folder all the time.
    writeFileSync(`${file}.part`, mail)
    renameSync(`${file}.part`, file)
    done()
  },
})
// Whoever only looks whether anybody listens hangs up at once.
server.on('error', () => {})
server.listen(Number(port), '127.0.0.1')

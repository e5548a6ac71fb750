import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from '@playwright/test'

// The journeys run against the product as `npm start` starts it, with data of their own. Port and data are settled
// once, by the first process that reads this file; workers inherit them.
process.env.E2E_PORT ??= String(await freePort())
process.env.E2E_DATA ??= join(tmpdir(), `journeys-${process.pid}`)
// A second product sends its mail to a server of the journeys' own, which keeps it.
process.env.E2E_SENDING_PORT ??= String(await freePort())
process.env.E2E_SMTP_PORT ??= String(await freePort())
process.env.E2E_SENT ??= join(process.env.E2E_DATA, 'sent')
const baseURL = `http://localhost:${process.env.E2E_PORT}`
const sendingURL = `http://localhost:${process.env.E2E_SENDING_PORT}`

const unattended = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  // Against what hangs, and nothing else: some go over very many pages.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: [['list']],
  use: {
    baseURL,
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    reducedMotion: 'reduce',
    // A trace is dear to record, and nearly all are thrown away: TRACE=on when a journey is to be looked into.
    trace: process.env.TRACE ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      // The browser of the machine; Playwright's own where none was named.
      ...(process.env.CHROMIUM_PATH && { executablePath: process.env.CHROMIUM_PATH }),
      args: [...unattended, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    },
  },
  webServer: [
    product(baseURL, { PORT: process.env.E2E_PORT, TRIVSELSRUM_DATA: process.env.E2E_DATA }),
    {
      command: `${process.execPath} e2e/mail-server.ts ${process.env.E2E_SMTP_PORT} ${process.env.E2E_SENT}`,
      port: Number(process.env.E2E_SMTP_PORT),
      stderr: 'pipe',
    },
    product(sendingURL, {
      PORT: process.env.E2E_SENDING_PORT,
      TRIVSELSRUM_DATA: join(process.env.E2E_DATA, 'sending'),
      SMTP_URL: `smtp://127.0.0.1:${process.env.E2E_SMTP_PORT}`,
      MAIL_FROM: 'Trivselsrum <trivselsrum@example.dk>',
    }),
  ],
})

/** The product as `npm start` starts it. All journeys come from one address, and most of them begin by signing up. */
function product(url: string, env: Record<string, string>) {
  return {
    command: `${process.execPath} ../local/src/main.ts`,
    url: `${url}/api/ready`,
    timeout: 300_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 } as const,
    env: { ...env, REQUESTS_PER_MINUTE: '6000' },
    stdout: 'ignore' as const,
    stderr: 'pipe' as const,
  }
}

/** Below the ports that systems hand out to connections of their own, which could take it before it is listened on. */
function freePort(): Promise<number> {
  const port = randomInt(15_000, 30_000)
  return new Promise((done) => {
    const probe = createServer().once('error', () => done(freePort()))
    probe.listen(port, () => probe.close(() => done(port)))
  })
}

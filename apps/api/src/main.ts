import { buildApp } from './app.ts'
import { readConfig } from './config.ts'

try {
  const config = readConfig()
  const app = await buildApp(config)
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, async () => {
      app.log.info({ signal }, 'finishing what is under way')
      setTimeout(() => {
        app.log.error('not everything under way was finished in time')
        process.exit(1)
      }, config.stopWithinSeconds * 1000).unref()
      await app.close()
      process.exit(0)
    })
  await app.listen({ host: config.host, port: config.port })
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  process.exit(1)
}

import * as contract from '@trivselsrum/contracts/installation'
import { migrationNames } from '@trivselsrum/prisma/migrations'
import { writesMail } from '../../config.ts'
import { Problem } from '../../platform/problems.ts'
import type { Platform, PublicAction, ServePublic } from '../../platform/scopes.ts'

const expected = migrationNames()

const readReadiness: PublicAction<typeof contract.readReadiness> = async ({ database }) => {
  const applied = await database.unbound(
    (_, sql) => sql<{ name: string }>`
      SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`,
  )
  const names = new Set(applied.map(({ name }) => name))
  if (!expected.every((name) => names.has(name))) throw new Problem('unavailable', {}, 5)
  return { status: 'ready' }
}

export function installationRoutes(serve: ServePublic, { config }: Platform) {
  const unlimited = { config: { rateLimit: false as const } }
  serve(contract.readHealth, async () => ({ status: 'alive' as const }), unlimited)
  serve(contract.readReadiness, readReadiness, unlimited)
  serve(contract.readInstallation, async () => ({
    hasDemo: config.hasDemo,
    sendsMail: config.smtpUrl !== undefined,
    writesMail: writesMail(config),
  }))
}

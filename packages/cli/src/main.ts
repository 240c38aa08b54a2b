import { readArguments } from './arguments.ts'
import { check } from './check.ts'
import type { Console, Exit } from './console.ts'
import { EXIT, write } from './console.ts'
import { diff } from './diff.ts'
import { plan } from './plan.ts'
import { USAGE } from './usage.ts'
import { VERSION } from './version.ts'

const console: Console = {
  input: process.stdin,
  out: process.stdout,
  err: process.stderr,
  now: () => new Date(),
}

// A reader that has seen enough (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) =>
  process.exit(error.code === 'EPIPE' ? 0 : 1),
)

process.exitCode = await run(process.argv.slice(2))

async function run(words: readonly string[]): Promise<Exit> {
  const command = readArguments(words)
  try {
    switch (command.kind) {
      case 'plan':
        return await plan(command, console)
      case 'diff':
        return await diff(command, console)
      case 'check':
        return await check(command, console)
      case 'knowledge':
        return await (await import('./knowledge/knowledge.ts')).knowledge(command.act, console)
      case 'serve':
        // The server is loaded only when it is asked for: a plan starts without it.
        return await (await import('./serve.ts')).serve(command)
      case 'password':
        return await (await import('./password.ts')).password(command, console)
      case 'invite':
        return await (await import('./password.ts')).invite(command, console)
      case 'import':
        return await (await import('./keeping/import.ts')).bringIn(command, console)
      case 'audit':
        return await (await import('./keeping/audit.ts')).audit(command, console)
      case 'backup':
        return await (await import('./keeping/backup.ts')).keep(command, console)
      case 'restore':
        return await (await import('./keeping/backup.ts')).bringBack(command, console)
      case 'doctor':
        return await (await import('./keeping/doctor.ts')).doctor(command, console)
      case 'migrate':
        return await (await import('./keeping/migrate.ts')).migrate(command, console)
      case 'help':
        return await say(USAGE)
      case 'version':
        return await say(`${VERSION}\n`)
      case 'misuse':
        await write(console.err, `legato: ${command.reason}\n\n${USAGE}`)
        return EXIT.misuse
    }
  } catch (error) {
    await write(console.err, `legato: ${reasonOf(error)}\n`)
    return EXIT.nothing
  }
}

async function say(text: string): Promise<Exit> {
  await write(console.out, text)
  return EXIT.read
}

/** What the file system or the network said, without our own stack. */
function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

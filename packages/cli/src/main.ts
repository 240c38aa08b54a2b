import { readArguments } from './arguments.ts'
import type { Console, Exit } from './console.ts'
import { EXIT, reasonOf, write } from './console.ts'
import { ALL, USAGE, usageOf } from './usage.ts'
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
    // Only what is asked for is loaded: a night is scored without the knowledge, a plan is made
    // without the server.
    switch (command.kind) {
      case 'plan':
        return await (await import('./plan.ts')).plan(command, console)
      case 'diff':
        return await (await import('./diff.ts')).diff(command, console)
      case 'check':
        return await (await import('./check.ts')).check(command, console)
      case 'score':
        return await (await import('./score/score.ts')).score(command, console)
      case 'sit':
        return await (await import('./score/sit.ts')).sit(command, console)
      case 'actigraphy':
        return await (await import('./score/actigraphy.ts')).actigraphy(command, console)
      case 'vascular':
        return await (await import('./vascular/vascular.ts')).vascular(command, console)
      case 'knowledge':
        return await (await import('./knowledge/knowledge.ts')).knowledge(command.act, console)
      case 'serve':
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
      case 'remind':
        return await (await import('./keeping/remind.ts')).remind(command, console)
      case 'migrate':
        return await (await import('./keeping/migrate.ts')).migrate(command, console)
      case 'help':
        return await say(usageOf(words) ?? USAGE)
      case 'version':
        return await say(`${VERSION}\n`)
      case 'misuse':
        await write(console.err, `legato: ${command.reason}\n\n${usageOf(words) ?? ALL}`)
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

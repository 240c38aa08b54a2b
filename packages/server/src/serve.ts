import { type Given, readConfig } from './config.ts'
import { builtPages } from './pages.ts'
import { type Running, start } from './start.ts'

export interface ServeOptions extends Given {
  readonly environment?: Readonly<Record<string, string | undefined>>
  readonly say?: (line: string) => void
}

/** Serves until Ctrl-C or SIGTERM; resolves when everything is stopped. */
export async function serve(options: ServeOptions = {}): Promise<void> {
  const { environment = process.env, say = toConsole } = options
  const asked = stopAsked(say)
  const config = readConfig(environment, options)
  const running = await start({ config, say, pages: builtPages })
  welcome(running, say)
  await asked
  await running.stop()
  say('Stopped.')
}

function welcome({ home, welcome, demonstration }: Running, say: (line: string) => void): void {
  say('')
  say(`Legato is ready:  ${home}`)
  say('')
  for (const line of firstSteps({ welcome, demonstration })) say(`  ${line}`)
  say('')
  say('Ctrl-C stops it.')
}

function firstSteps({
  welcome,
  demonstration,
}: Pick<Running, 'welcome' | 'demonstration'>): readonly string[] {
  if (demonstration)
    return [
      'This is a demonstration: everybody in it is invented.',
      `Sign in as neurologist with the password ${demonstration.password}; the page names the other roles.`,
    ]
  if (welcome) return ['Make the first administrator here, within 24 hours:', welcome]
  return ['A lost password:  npx legato password NAME']
}

/** npm passes on a Ctrl-C that the terminal has sent to us already: both are one, in ms. */
const SAME_SIGNAL = 1000

/** Resolves at the first signal; a second one does not wait for anything. */
function stopAsked(say: (line: string) => void): Promise<void> {
  return new Promise((resolve) => {
    let first: number | undefined
    const stop = (signal: 'SIGINT' | 'SIGTERM') => {
      if (first === undefined) say('Stopping …  (Ctrl-C again stops at once)')
      else if (performance.now() - first > SAME_SIGNAL)
        process.exit(signal === 'SIGINT' ? 130 : 143)
      first ??= performance.now()
      resolve()
    }
    process.on('SIGINT', stop)
    process.on('SIGTERM', stop)
  })
}

function toConsole(line: string): void {
  process.stdout.write(`${line}\n`)
}

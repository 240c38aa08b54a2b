import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export interface StartMeasured {
  readonly firstSeconds: number
  readonly secondSeconds: number
}

/** `npm start` until a page answers: on an empty data directory with no pages built, then again. */
export async function measureStart(): Promise<StartMeasured> {
  const folder = mkdtempSync(join(tmpdir(), 'legato-bench-'))
  const root = fileURLToPath(new URL('../', import.meta.url))
  rmSync(join(root, 'packages/web/dist'), { recursive: true, force: true })
  try {
    const firstSeconds = await start(root, folder)
    return { firstSeconds, secondSeconds: await start(root, folder) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function start(root: string, data: string): Promise<number> {
  const began = performance.now()
  const port = `${20_000 + Math.floor(Math.random() * 20_000)}`
  const server = spawn('npm', ['start'], {
    cwd: root,
    env: { ...process.env, LEGATO_DATA: data, LEGATO_PORT: port },
    stdio: 'ignore',
    detached: true,
  })
  try {
    await answered(`http://127.0.0.1:${port}/`, server)
    return (performance.now() - began) / 1000
  } finally {
    // Ctrl-C in a terminal reaches npm and everything that it started.
    if (server.pid) process.kill(-server.pid, 'SIGINT')
    await new Promise((resolve) => server.once('exit', resolve))
  }
}

async function answered(address: string, server: ReturnType<typeof spawn>): Promise<void> {
  while (server.exitCode === null) {
    const response = await fetch(address).catch(() => undefined)
    if (response?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error(`npm start ended with ${server.exitCode} before a page answered`)
}

import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { checkAudit } from '@legato/server'
import './server.ts'

/*
 * A server that is told what to do, a word a line: `fill` the disk of its data to the last byte,
 * `free` it again, `kill` the database, look at the `audit`, say how much `memory` it took at most.
 */
const folder = process.env.LEGATO_DATA ?? ''
const ballast = join(folder, 'ballast')
const MB = Buffer.alloc(2 ** 20)

const WORDS: Readonly<Record<string, () => Promise<string>>> = {
  fill: async () => fill(),
  free: async () => {
    rmSync(ballast)
    return 'free'
  },
  kill: async () => {
    const pid = Number.parseInt(
      readFileSync(join(folder, 'postgres/cluster/postmaster.pid'), 'utf8'),
      10,
    )
    process.kill(pid, 'SIGKILL')
    return 'killed'
  },
  memory: async () => `${Math.round(process.resourceUsage().maxRSS / 1024)}`,
  audit: async () => JSON.stringify(await checkAudit({ environment: process.env })),
}

for await (const word of createInterface(process.stdin)) {
  const said = await WORDS[word]?.()
  process.stdout.write(`${said}\n`)
}

function fill(): string {
  const file = openSync(ballast, 'w')
  for (let size = MB.length; size >= 1; ) {
    try {
      writeSync(file, MB, 0, size)
    } catch {
      size = Math.floor(size / 2)
    }
  }
  closeSync(file)
  return 'full'
}

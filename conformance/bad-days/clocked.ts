import { createInterface } from 'node:readline'
import { checkAudit } from '@legato/server'

/*
 * A server whose clock is set by hand: it is told by how many hours it goes wrong, a number a line,
 * or to look at the `audit`. It begins six hours ahead of the database, which has the right time.
 */
const HOUR_MS = 3_600_000
let wrong = 6 * HOUR_MS
const right = Date.now

globalThis.Date = new Proxy(Date, {
  construct: (Right, given: ConstructorParameters<typeof Date>) =>
    Reflect.construct(Right, given.length > 0 ? given : [right() + wrong]),
  get: (Right, name) => (name === 'now' ? () => right() + wrong : Reflect.get(Right, name)),
})

await import('./server.ts')
for await (const word of createInterface(process.stdin)) {
  const isAudit = word === 'audit'
  if (!isAudit) wrong = Number(word) * HOUR_MS
  const said = isAudit ? await checkAudit({ environment: process.env }) : new Date()
  process.stdout.write(`${JSON.stringify(said)}\n`)
}

import { openSync, readFileSync } from 'node:fs'
import { bytesAt } from '@legato/server/recordings'
import { openRecording, readOpened, reportOf, scoreOpened } from '@legato/sleep'

/*
 * One night, read and scored again and again in a process of its own, each time beside a plain read
 * of the same bytes: `node bench/night-one.ts FILE`. Prints the best of each as JSON, in milliseconds.
 * The plain read is `readFileSync`, the file as it stands into memory; the least that any reader can
 * take is a walk over the file in pieces that are thrown away.
 */
const ROUNDS = 7
const CHUNK = 4 * 1024 * 1024

const path = process.argv[2] ?? ''
const bytes = bytesAt(openSync(path, 'r'))
const least: number[] = []
const plain: number[] = []
const read: number[] = []
const scored: number[] = []
for (let round = 0; round < ROUNDS; round += 1) {
  const began = performance.now()
  for (let at = 0; at < bytes.size; at += CHUNK) await bytes.read(at, CHUNK)
  const isWalked = performance.now()
  readFileSync(path)
  const readPlainly = performance.now()
  await readOpened(await opened())
  const isRead = performance.now()
  const { recording, scored: score } = await scoreOpened(await opened())
  JSON.stringify(reportOf(recording, score, 'night.edf'))
  const isScored = performance.now()
  least.push(isWalked - began)
  plain.push(readPlainly - isWalked)
  read.push(isRead - readPlainly)
  scored.push(isScored - isRead)
}
async function opened() {
  const file = await openRecording(bytes)
  if (file.kind === 'refused') throw new Error('bench: the night was refused')
  return file
}

const best = (taken: readonly number[]) => Math.min(...taken)
const found = {
  leastMs: best(least),
  plainMs: best(plain),
  readMs: best(read),
  scoredMs: best(scored),
}
process.stdout.write(JSON.stringify(found))

import { getHeapStatistics } from 'node:v8'
import { parentPort, workerData } from 'node:worker_threads'
import { randomFrom } from '../conformance/safety/draw.ts'
import { mutant, WAYS_IN } from '../conformance/vascular/mutants.ts'
import { look } from '../conformance/vascular/sound.ts'
import type { FuzzFound, FuzzShare, Outcomes } from './vessels.ts'

/** In a thread of its own: damaged files, one after another, each under the same rules. */
const { seed, inputs, at }: FuzzShare = workerData
const place = new Int32Array(at)

const random = randomFrom(seed)
const failures: string[] = []
const outcomes: Record<string, Outcomes> = {}
let slowestMs = 0
let heapMegabytes = 0
for (let index = 1; index <= inputs; index++) {
  const way = WAYS_IN[index % WAYS_IN.length] ?? 'report'
  const one = mutant(way, random)
  place[0] = index
  const heap = held()
  const began = performance.now()
  const fail = (why: string): void => void failures.push(`${seed}/${index} ${way}: ${why}`)
  try {
    const { kind, faults } = look(one)
    faults.forEach(fail)
    const { read, refused } = outcomes[way] ?? { read: 0, refused: 0 }
    const isRead = kind === 'none' ? 0 : 1
    outcomes[way] = { read: read + isRead, refused: refused + 1 - isRead }
  } catch (error) {
    fail(error instanceof Error ? error.message : `${error}`)
  }
  const taken = performance.now() - began
  const grown = held() - heap
  slowestMs = Math.max(slowestMs, taken)
  heapMegabytes = Math.max(heapMegabytes, grown / 2 ** 20)
  if (taken > 1000) fail(`${Math.round(taken)} ms`)
  if (grown > 64 * 2 ** 20 + 4 * one.bytes.length) fail(`${grown} bytes of heap`)
}
const found: FuzzFound = { failures, slowestMs, heapMegabytes, outcomes }
parentPort?.postMessage(found)

function held(): number {
  const { used_heap_size, external_memory } = getHeapStatistics()
  return used_heap_size + external_memory
}

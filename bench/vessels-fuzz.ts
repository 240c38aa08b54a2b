import { readdirSync, readFileSync } from 'node:fs'
import { getHeapStatistics } from 'node:v8'
import { parentPort, workerData } from 'node:worker_threads'
import { readExamFile } from '@legato/clinic/sources'
import { mutate } from '../conformance/dicom/mutate.ts'
import { randomFrom } from '../conformance/safety/draw.ts'
import type { FuzzFound, FuzzShare } from './vessels.ts'

/** In a thread of its own: damaged files, one after another, each under the same rules. */
const { seed, inputs, at }: FuzzShare = workerData
const place = new Int32Array(at)
const folder = new URL('../conformance/vendor/dicom/', import.meta.url)
const samples = readdirSync(folder)
  .filter((name) => name.endsWith('.dcm'))
  .map((name) => new Uint8Array(readFileSync(new URL(name, folder))))
const decode = (bytes: Uint8Array, encoding: string) => new TextDecoder(encoding).decode(bytes)

const random = randomFrom(seed)
const failures: string[] = []
let slowestMs = 0
let heapMegabytes = 0
for (let index = 1; index <= inputs; index++) {
  const bytes = mutate(samples, random)
  place[0] = index
  const heap = held()
  const began = performance.now()
  try {
    readExamFile(bytes, { decode })
  } catch (error) {
    failures.push(`${seed}/${index}: ${error instanceof Error ? error.message : error}`)
  }
  const taken = performance.now() - began
  const grown = held() - heap
  slowestMs = Math.max(slowestMs, taken)
  heapMegabytes = Math.max(heapMegabytes, grown / 2 ** 20)
  if (taken > 1000) failures.push(`${seed}/${index}: ${Math.round(taken)} ms`)
  if (grown > 64 * 2 ** 20 + 4 * bytes.length)
    failures.push(`${seed}/${index}: ${grown} bytes of heap`)
}
const found: FuzzFound = { failures, slowestMs, heapMegabytes }
parentPort?.postMessage(found)

function held(): number {
  const { used_heap_size, external_memory } = getHeapStatistics()
  return used_heap_size + external_memory
}

import { workerData } from 'node:worker_threads'
import { atDesk } from '../jobs/desk.ts'
import type { Given } from '../jobs/thread.ts'
import { carryOut } from './carry.ts'

/*
 * An import in a thread of its own: to read and to check millions of lines takes the whole of a
 * processor.
 */
const given: Given<string> = workerData
await atDesk(given, (desk) => carryOut(desk, given.task))

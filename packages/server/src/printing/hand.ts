import { workerData } from 'node:worker_threads'
import { atDesk } from '../jobs/desk.ts'
import type { Printing } from '../jobs/jobs.ts'
import type { Given } from '../jobs/thread.ts'
import { print } from './print.ts'

/* A print in a thread of its own: to lay out letters takes the whole of a processor for a moment. */
const given: Given<Printing> = workerData
await atDesk(given, (desk) => print(desk, given.task))

import { workerData } from 'node:worker_threads'
import { atDesk } from '../jobs/desk.ts'
import type { Given } from '../jobs/thread.ts'
import { type Rounding, remind } from './remind.ts'

/* The round of reminders in a thread of its own: it reads every record of the clinic. */
const given: Given<Rounding> = workerData
await atDesk(given, (desk) => remind({ ...desk, ...given.task }))

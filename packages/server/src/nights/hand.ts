import { workerData } from 'node:worker_threads'
import { atDesk } from '../jobs/desk.ts'
import type { Given } from '../jobs/thread.ts'
import { troubleOf } from '../postgres/index.ts'
import { failScoring, type Scoring, scoreRecording } from './score.ts'

/*
 * The scoring of a recording in a thread of its own. What the database lacks for now is tried again
 * by the queue; any other failure would come again, and is told.
 */
const given: Given<Scoring> = workerData
await atDesk(given, async (desk) => {
  try {
    await scoreRecording(desk, given.task)
  } catch (error) {
    if (troubleOf(error)) throw error
    await failScoring(desk, given.task)
  }
})

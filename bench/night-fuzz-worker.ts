import { parentPort } from 'node:worker_threads'
import { bytesOf, nightText, readRecording, reportOf, scoreNight } from '@legato/sleep'
import { mutant } from '../conformance/nights/mutate.ts'

/* Reads, scores and reports one damaged recording after another, as it is told their numbers. */
parentPort?.on('message', async (number: number) => {
  parentPort?.postMessage(await tried(number))
})

parentPort?.postMessage('ready')

async function tried(number: number): Promise<{ kind: string; say?: string }> {
  try {
    const recording = await readRecording(bytesOf(mutant(number)))
    if (recording.kind === 'refused') return { kind: 'refused' }
    const report = reportOf(recording, scoreNight(recording), 'damaged.edf')
    JSON.stringify(report)
    nightText(report)
    return { kind: 'read' }
  } catch (error) {
    return { kind: 'crash', say: error instanceof Error ? `${error.stack}` : String(error) }
  }
}

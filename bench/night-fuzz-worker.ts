import { parentPort } from 'node:worker_threads'
import { bytesOf, nightText, openRecording, reportOf, scoreOpened } from '@legato/sleep'
import { mutant } from '../conformance/nights/mutate.ts'

/* Reads, scores and reports one damaged recording after another, as it is told their numbers. */
parentPort?.on('message', async (number: number) => {
  parentPort?.postMessage(await tried(number))
})

parentPort?.postMessage('ready')

async function tried(number: number): Promise<{ kind: string; say?: string }> {
  try {
    const opened = await openRecording(bytesOf(mutant(number)))
    if (opened.kind === 'refused') return { kind: 'refused' }
    const { recording, scored } = await scoreOpened(opened)
    const report = reportOf(recording, scored, 'damaged.edf')
    JSON.stringify(report)
    nightText(report)
    return { kind: 'read' }
  } catch (error) {
    return { kind: 'crash', say: error instanceof Error ? `${error.stack}` : String(error) }
  }
}

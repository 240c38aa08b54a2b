import { request } from 'node:http'
import { trialRecording } from '@legato/server/trial'
import type { Killable } from './killable.ts'

export interface Sent {
  /** 0 where the connection ended without an answer. */
  readonly status: number
  readonly headers: Readonly<Record<string, unknown>>
  readonly body: string
}

export interface Sending {
  readonly server: Killable
  readonly cookie: string
  readonly patient: string
  readonly body: AsyncIterable<Buffer>
}

/** Sends a recording piece by piece, until it is all there or nobody listens any more. */
export function sendNight({ server, cookie, patient, body }: Sending): Promise<Sent> {
  return new Promise((resolve) => {
    const asked = request(`${server.address}/api/patients/${patient}/nights`, {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/octet-stream' },
    })
    let isOver = false
    const end = (sent: Sent): void => {
      isOver = true
      resolve(sent)
    }
    asked.on('response', (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('end', () => {
        const { statusCode: status = 0, headers } = answer
        end({ status, headers, body: Buffer.concat(parts).toString() })
      })
    })
    asked.on('error', () => end({ status: 0, headers: {}, body: '' }))
    const write = async (): Promise<void> => {
      for await (const piece of body) {
        if (isOver) return
        await new Promise((written) => asked.write(piece, written))
      }
      asked.end()
    }
    write().catch(() => asked.destroy())
  })
}

const MB = 2 ** 20
/** Header fields of EDF: bytes of the header from 184, count of records from 236. */
const [HEADER_AT, RECORDS_AT] = [184, 236]

/** An invented recording of so many megabytes or a little more, quiet, without holding it. */
export async function* longNight(megabytes: number): AsyncGenerator<Buffer> {
  const minute = trialRecording([], { seconds: 60 })
  const header = Number(minute.toString('latin1', HEADER_AT, HEADER_AT + 8))
  const records = minute.subarray(header)
  const times = Math.ceil((megabytes * MB) / records.length)
  minute.write(`${60 * times}`.padEnd(8), RECORDS_AT, 'latin1')
  yield minute.subarray(0, header)
  for (let time = 0; time < times; time += 1) yield records
}

import type { ImportReport } from '@legato/server/api'
import { type Answer, failureOf, outcomeIn } from './failure.ts'

/**
 * Sends a file to be imported. The file's name stays here: people put names of patients into it.
 *
 * @param onSent the part of the file that has left, 0 to 1
 */
export function send(file: Blob, onSent: (part: number) => void): Promise<Answer<ImportReport>> {
  return new Promise((resolve) => {
    // `fetch` cannot tell how much of a body has left.
    const request = new XMLHttpRequest()
    request.upload.onprogress = ({ loaded, total }) => onSent(total > 0 ? loaded / total : 1)
    request.upload.onload = () => onSent(1)
    request.onerror = () => resolve({ kind: 'failed', failure: { kind: 'offline' } })
    request.onload = () => resolve(answerOf(request))
    request.open('POST', '/api/imports')
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.setRequestHeader('accept', 'application/json')
    request.send(file)
  })
}

function answerOf({ status, responseText }: XMLHttpRequest): Answer<ImportReport> {
  if (status >= 200 && status < 300) return { kind: 'ok', value: JSON.parse(responseText) }
  return { kind: 'failed', failure: failureOf(status, outcomeIn(responseText)) }
}

import { type Answer, failureOf, outcomeIn } from './failure.ts'

interface Sent {
  readonly file: Blob
  /** Below `/api`, beginning with a slash. */
  readonly to: string
  readonly method?: 'POST' | 'PUT'
  /** What is said of it beside its bytes, in any letters: an address must hold no name of a patient. */
  readonly said?: Readonly<Partial<Record<'X-File-Name' | 'X-Reason', string>>>
  /** The version that is replaced: another one is not written over. */
  readonly match?: string
  /** Told the part of the file that has left, 0 to 1. */
  readonly onSent?: (part: number) => void
}

/** Sends the bytes of a file. Its name stays here, as people put names of patients into it, unless it is `said`. */
export function send<T>({
  file,
  to,
  method = 'POST',
  said = {},
  match,
  onSent = () => {},
}: Sent): Promise<Answer<T>> {
  return new Promise((resolve) => {
    // `fetch` cannot tell how much of a body has left.
    const request = new XMLHttpRequest()
    request.upload.onprogress = ({ loaded, total }) => onSent(total > 0 ? loaded / total : 1)
    request.upload.onload = () => onSent(1)
    request.onerror = () => resolve({ kind: 'failed', failure: { kind: 'offline' } })
    request.onload = () => resolve(answerOf<T>(request))
    request.open(method, `/api${to}`)
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.setRequestHeader('accept', 'application/json')
    if (match !== undefined) request.setRequestHeader('if-match', `"${match}"`)
    for (const [name, text] of Object.entries(said))
      request.setRequestHeader(name, encodeURIComponent(text))
    request.send(file)
  })
}

function answerOf<T>({ status, responseText }: XMLHttpRequest): Answer<T> {
  if (status >= 200 && status < 300) return { kind: 'ok', value: JSON.parse(responseText) }
  return { kind: 'failed', failure: failureOf(status, outcomeIn(responseText)) }
}

/** Bytes of a row: enough that round trips do not count, few enough that several fit into memory. */
export const CHUNK = 2 ** 20

/** Why bytes that were on their way are not taken. */
export class NotTaken extends Error {
  readonly code: 'recording-too-large' | 'recording-stalled'

  constructor(code: NotTaken['code']) {
    super(code)
    this.code = code
  }
}

export interface Arriving {
  readonly body: AsyncIterable<Uint8Array>
  /** The most bytes that are taken. */
  readonly limit: number
  /** So long nothing may come. */
  readonly patienceMs?: number
}

const PATIENCE_MS = 60_000

/**
 * What arrives, in pieces of one chunk but for the last.
 *
 * @throws NotTaken when there is too much of it, or nothing comes any more
 */
export async function* piecesOf({
  body,
  limit,
  patienceMs = PATIENCE_MS,
}: Arriving): AsyncGenerator<Buffer> {
  let held: Uint8Array[] = []
  let [size, all] = [0, 0]
  for await (const bytes of patiently(body, patienceMs)) {
    all += bytes.length
    if (all > limit) throw new NotTaken('recording-too-large')
    held.push(bytes)
    size += bytes.length
    while (size >= CHUNK) {
      const whole = Buffer.concat(held)
      yield whole.subarray(0, CHUNK)
      held = [whole.subarray(CHUNK)]
      size -= CHUNK
    }
  }
  if (size > 0) yield Buffer.concat(held)
}

async function* patiently(
  body: AsyncIterable<Uint8Array>,
  patienceMs: number,
): AsyncGenerator<Uint8Array> {
  const coming = body[Symbol.asyncIterator]()
  for (;;) {
    const next = await inTime(coming.next(), patienceMs)
    if (next.done) return
    yield next.value
  }
}

async function inTime<T>(wanted: Promise<T>, patienceMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NotTaken('recording-stalled')), patienceMs)
  })
  try {
    return await Promise.race([wanted, late])
  } finally {
    clearTimeout(timer)
  }
}

/** Bytes of a row: enough that round trips do not count, few enough that several fit into memory. */
export const CHUNK = 2 ** 20

/** Why bytes that were on their way are not taken. */
export class NotTaken extends Error {
  readonly code: 'recording-too-large' | 'recording-stalled' | 'disk-full'

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
  /** The bytes that are free on the disk; left out where nobody can tell. */
  readonly room?: () => Promise<number>
}

const PATIENCE_MS = 60_000

/** So much is left to everybody else, and to what makes room again. */
const RESERVE = 128 * 2 ** 20

/** Whether so many bytes would leave too little room. */
export async function isFull({ room }: Pick<Arriving, 'room'>, bytes: number): Promise<boolean> {
  return room !== undefined && (await room()) - bytes < RESERVE
}

/**
 * What arrives, in pieces of one chunk but for the last.
 *
 * @throws NotTaken when there is too much of it, no room for it, or nothing comes any more
 */
export async function* piecesOf({
  body,
  limit,
  patienceMs = PATIENCE_MS,
  ...disk
}: Arriving): AsyncGenerator<Buffer> {
  let held: Uint8Array[] = []
  let [size, all] = [0, 0]
  for await (const bytes of patiently(body, patienceMs)) {
    all += bytes.length
    if (all > limit) throw new NotTaken('recording-too-large')
    held.push(bytes)
    size += bytes.length
    while (size >= CHUNK) {
      if (await isFull(disk, CHUNK)) throw new NotTaken('disk-full')
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

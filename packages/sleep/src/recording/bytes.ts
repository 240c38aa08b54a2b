/**
 * A file that is read in pieces, so that memory does not grow with it. Nothing here knows a disk:
 * the caller brings the reading.
 */
export interface Bytes {
  readonly size: number
  /**
   * The bytes from `offset` on: `length` of them, fewer only where the file ends. What is returned
   * may be overwritten by the next read.
   */
  readonly read: (offset: number, length: number) => Promise<Uint8Array>
}

/** A file that is already in memory. */
export function bytesOf(array: Uint8Array): Bytes {
  return {
    size: array.length,
    read: (offset, length) => Promise.resolve(array.subarray(offset, offset + length)),
  }
}

/** Letters and how they were read. */
export interface Text {
  readonly text: string
  readonly encoding: 'ASCII' | 'UTF-8' | 'Latin-1'
}

/** Text of a header or an annotation: UTF-8 where it is such, else Latin-1, which cannot fail. */
export function textOf(bytes: Uint8Array): Text {
  let letters = ''
  let escaped = ''
  for (const byte of bytes) {
    letters += String.fromCharCode(byte)
    escaped +=
      byte === PERCENT || byte >= 0x80 ? `%${byte.toString(16)}` : String.fromCharCode(byte)
  }
  if (!/[\x80-\xff]/.test(letters)) return { text: letters, encoding: 'ASCII' }
  try {
    return { text: decodeURIComponent(escaped), encoding: 'UTF-8' }
  } catch {
    return { text: letters, encoding: 'Latin-1' }
  }
}

const PERCENT = 0x25

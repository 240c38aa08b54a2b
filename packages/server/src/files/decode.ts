/**
 * Bytes as text. JSON is UTF-8; some systems write UTF-16 with a byte order mark, which is read
 * too. Bytes that are neither become U+FFFD, which the reading of the text reports.
 */
export function decode(bytes: Uint8Array): string {
  return DECODERS[encodingOf(bytes)].decode(bytes)
}

const DECODERS = {
  'utf-8': new TextDecoder('utf-8'),
  'utf-16le': new TextDecoder('utf-16le'),
  'utf-16be': new TextDecoder('utf-16be'),
}

/** By its byte order mark; without one it is UTF-8, as JSON should be. */
export function encodingOf([first, second]: Uint8Array): keyof typeof DECODERS {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}

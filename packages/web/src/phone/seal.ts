/** The keys of an account on a phone: pages can use them, and no script can read them. */
export interface Keys {
  readonly cipher: CryptoKey
  readonly marker: CryptoKey
}

export interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>
  readonly bytes: ArrayBuffer
}

const IV_BYTES = 12
const bytesOf = (text: string) => new TextEncoder().encode(text)

/** Of the secret that the server gives an account: a key for each of two uses (HKDF, RFC 5869). */
export async function keysOf(secret: string): Promise<Keys> {
  const { subtle } = crypto
  const base = await subtle.importKey('raw', bytesOf(secret), 'HKDF', false, ['deriveKey'])
  const use = (info: string) => ({
    ...{ name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: bytesOf(info) },
  })
  const cipher = { name: 'AES-GCM', length: 256 }
  const marker = { name: 'HMAC', hash: 'SHA-256', length: 256 }
  return {
    cipher: await subtle.deriveKey(use('cipher'), base, cipher, false, ['encrypt', 'decrypt']),
    marker: await subtle.deriveKey(use('marker'), base, marker, false, ['sign']),
  }
}

/** A name for something that tells nothing of it, and is the same each time. */
export async function markOf({ marker }: Keys, what: readonly string[]): Promise<string> {
  const signed = await crypto.subtle.sign('HMAC', marker, bytesOf(JSON.stringify(what)))
  return Array.from(new Uint8Array(signed), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** @param about what it belongs to: it opens for nothing else */
export async function seal({ cipher }: Keys, about: string, value: unknown): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES))
  const algorithm = { name: 'AES-GCM', iv, additionalData: bytesOf(about) }
  const bytes = await crypto.subtle.encrypt(algorithm, cipher, bytesOf(JSON.stringify(value)))
  return { iv, bytes }
}

/** What was sealed. Rejects when it was changed, or sealed by other keys or about something else. */
export async function unseal<T>(
  { cipher }: Keys,
  about: string,
  { iv, bytes }: Sealed,
): Promise<T> {
  const algorithm = { name: 'AES-GCM', iv, additionalData: bytesOf(about) }
  const opened = await crypto.subtle.decrypt(algorithm, cipher, bytes)
  return JSON.parse(new TextDecoder().decode(opened))
}

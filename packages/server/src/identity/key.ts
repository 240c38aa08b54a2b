import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  hkdfSync,
  timingSafeEqual,
} from 'node:crypto'

/** What the secret of an installation is used for; each use has a key of its own (HKDF, RFC 5869). */
export interface Key {
  /** Encrypts a text, bound to what it is about: it opens for nothing else. */
  seal(text: string, about: string): Uint8Array
  /** Throws when the bytes were changed, or sealed by another key or about something else. */
  open(sealed: Uint8Array, about: string): string
  sign(text: string): string
  isSigned(text: string, signature: string): boolean
  /** Tells this key from another one, and nothing else about it. */
  readonly check: Uint8Array
}

const IV_BYTES = 12
const TAG_BYTES = 16

/** AES-256-GCM and HMAC-SHA-256 under one secret of 32 random bytes. */
export function keyOf(secret: Uint8Array, random: (length: number) => Uint8Array): Key {
  const derived = (use: string) => Buffer.from(hkdfSync('sha256', secret, '', `legato ${use}`, 32))
  const [sealing, signing, check] = [derived('seal'), derived('sign'), derived('check')]
  const sign = (text: string) => createHmac('sha256', signing).update(text).digest('base64url')
  return {
    seal(text, about) {
      const iv = random(IV_BYTES)
      const cipher = createCipheriv('aes-256-gcm', sealing, iv).setAAD(Buffer.from(about))
      return Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()])
    },
    open(sealed, about) {
      const [iv, tag] = [sealed.subarray(0, IV_BYTES), sealed.subarray(-TAG_BYTES)]
      const opener = createDecipheriv('aes-256-gcm', sealing, iv).setAAD(Buffer.from(about))
      const text = opener.setAuthTag(tag).update(sealed.subarray(IV_BYTES, -TAG_BYTES))
      return Buffer.concat([text, opener.final()]).toString('utf8')
    },
    sign,
    isSigned(text, signature) {
      const [right, given] = [Buffer.from(sign(text)), Buffer.from(signature)]
      return right.length === given.length && timingSafeEqual(right, given)
    },
    check,
  }
}

import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/* What no source of ours may say, by reading all of them: a rule that a request cannot try. */

const ROOT = join(import.meta.dirname, '..', '..')
const SOURCES = globSync('packages/*/{src,public}/**/*.{ts,tsx,js}', { cwd: ROOT })
  .filter((path) => !/\.test\.|trial/.test(path))
  .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }))

/** Each line on which a source says it, without what is allowed. */
function saying(
  words: RegExp,
  isAllowed = (_: string, __: string): boolean => false,
): readonly string[] {
  return SOURCES.flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((line) => (words.test(line) && !isAllowed(line, path) ? [`${path}: ${line}`] : [])),
  )
}

test('the sources are read', () => {
  expect(SOURCES.length).toBeGreaterThan(400)
  expect(saying(/createServer|fastify\(/).length).toBeGreaterThan(0)
})

test('no source makes code of text', () => {
  expect(saying(/\beval\(|new Function\(|node:vm|setTimeout\(['"`]/)).toEqual([])
})

test('no page puts text into itself as HTML, or listens to other windows', () => {
  expect(
    saying(
      /innerHTML|outerHTML|dangerouslySet|insertAdjacentHTML|document\.write|srcdoc|postMessage/i,
      // The command line speaks with its own worker threads.
      (line) => /\b(worker|parentPort\??)\.postMessage/.test(line),
    ),
  ).toEqual([])
})

/** The key map and the color of the pages; until it closes, the name with which one signs. */
const KEPT =
  /localStorage\.[gs]etItem\((PLACE|'mantine-color-scheme-value')|sessionStorage\.[gs]etItem\(place\b/

/** Nights that wait to be sent, and whose they are; how dark the diary is. */
const DIARY = /^packages\/web\/src\/(phone\/store|diary\/light)\.ts$/

test('a browser keeps how the pages look, and of a patient only the nights of the diary that wait', () => {
  expect(
    saying(
      /localStorage|sessionStorage|indexedDB|caches\.|document\.cookie/,
      (line, path) => KEPT.test(line) || DIARY.test(path),
    ),
  ).toEqual([])
})

test('what must not be guessed is drawn from the system, never from Math.random', () => {
  expect(saying(/Math\.random|pseudoRandomBytes/)).toEqual([])
})

const GOOD = /createHash\('sha256'\)|createHmac\('sha256'|create(C|Dec)ipheriv\('aes-256-gcm'/

// Files of breached passwords are made of SHA-1: there it finds a line, and protects nothing.
const isLookedUp = (line: string) =>
  line.includes("createHash('sha1').update(password.normalize('NFKC'))")
/** On a phone; its own test asks the keys themselves. */
const PHONE = 'packages/web/src/phone/seal.ts'

test('hashes are SHA-256, ciphers AES-256 with GCM, and no other is asked for', () => {
  const asked = /createHash\(|createHmac\(|iv\('|scrypt|pbkdf2|createSign|subtle\./
  const isSound = (line: string, path: string) =>
    GOOD.test(line) || isLookedUp(line) || path === PHONE
  expect(saying(asked, isSound)).toEqual([])
  expect(saying(GOOD).length).toBeGreaterThan(3)
  const weak = /'(md5|sha-?1|rc4|des-|aes-\d+-(ecb|cbc))/i
  // Of one-time codes RFC 6238 and the phones want it; there it is keyed, and not broken.
  const isKeyed = (line: string) => line.trim() === "algorithm: 'SHA1',"
  expect(saying(weak, (line) => isKeyed(line) || isLookedUp(line))).toEqual([])
})

test('programs are started without a shell', () => {
  expect(saying(/\bexecSync\(|\bshell: true|[^.\w]exec\(/)).toEqual([])
})

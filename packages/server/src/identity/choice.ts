import type { Issue } from '@legato/fhir'
import type { Breached } from './breached.ts'
import { LONGEST_PASSWORD } from './password.ts'

/**
 * What somebody may choose as a password, after NIST SP 800-63B-4, section 3.1.1.2: 15 characters or
 * more, since it may be the only proof; any character; no rule about kinds of characters; and none
 * of those that are tried first. Of those there are endless lists; what they are made of is short.
 * So the cheap pieces are struck out (common words, the name of the account and of the house, runs
 * of the alphabet and the keyboard, repetitions), and enough must be left that is nobody's list.
 */
export const LEAST_PASSWORD = 15
const LEAST_LEFT = 7

/** Why the password may not be chosen, as `weaknessOf`, or because it is known from a breach. */
export async function faultOf(
  password: string,
  {
    names,
    breached,
  }: { readonly names: readonly string[]; readonly breached?: Breached | undefined },
): Promise<Issue | undefined> {
  const weakness = weaknessOf(password, names)
  if (weakness || !(await breached?.(password))) return weakness
  return { code: 'password-breached' }
}

/** Why the password may not be chosen; undefined when it may. */
export function weaknessOf(password: string, names: readonly string[]): Issue | undefined {
  const text = password.normalize('NFKC').toLowerCase()
  const length = [...text].length
  if (password.length > LONGEST_PASSWORD)
    return { code: 'password-long', values: { most: String(LONGEST_PASSWORD) } }
  if (length < LEAST_PASSWORD)
    return {
      code: 'password-short',
      values: { length: String(length), least: String(LEAST_PASSWORD) },
    }
  return leftOf(text, names) < LEAST_LEFT ? { code: 'password-common' } : undefined
}

/** How many different guesses are left when the cheap pieces are gone: each character counts once. */
function leftOf(text: string, names: readonly string[]): number {
  const words = [...names.flatMap(wordsOf), ...COMMON].sort((a, b) => b.length - a.length)
  const bare = words.reduce((rest, word) => rest.replaceAll(word, ' '), unleet(text, words))
  return new Set(withoutRuns(bare).replace(/\s/g, '')).size
}

function wordsOf(name: string): readonly string[] {
  return name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= 3)
}

/** Signs that stand for letters, read as letters where that makes a common word. */
function unleet(text: string, words: readonly string[]): string {
  const read = text.replace(/[@013457$!]/g, (sign) => LEET[sign] ?? sign)
  return words.reduce((rest, word) => {
    const at = read.indexOf(word)
    return at < 0 ? rest : rest.replaceAll(text.slice(at, at + word.length), word)
  }, text)
}

const LEET: Readonly<Record<string, string>> = {
  '@': 'a',
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  $: 's',
  '!': 'i',
}

/** Three or more that follow each other in the alphabet, in the digits or on a keyboard, either way. */
function withoutRuns(text: string): string {
  const signs = [...text]
  const follows = (a = ' ', b = ' ') => ROWS.some((row) => row.includes(a + b))
  return signs
    .filter((sign, at) => {
      const [before, after] = [follows(signs[at - 1], sign), follows(sign, signs[at + 1])]
      const long =
        (before && (after || follows(signs[at - 2], signs[at - 1]))) ||
        (after && follows(signs[at + 1], signs[at + 2]))
      return !long
    })
    .join('')
}

const FORWARD = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'qwertzuiop',
  'yxcvbnm',
  'azertyuiop',
  'qsdfghjklm',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol',
  '!@#$%^&*()',
]
const ROWS = [...FORWARD, ...FORWARD.map((row) => [...row].reverse().join(''))]

/**
 * The words that leaked lists are made of, and those near at hand in a clinic. Own choice: what
 * every published list of the most used passwords of the last years has in common.
 */
const COMMON: readonly string[] =
  `password passwort passw0rd passwd motdepasse contrasena parola secret
  welcome willkommen bienvenue hello hallo login signin account user admin administrator root master
  guest test demo demonstration temp default change changeme changeit letmein open sesame trustno iloveyou
  love liebe amor jesus god angel princess prinzessin sunshine sonnenschein flower butterfly rainbow
  chocolate cookie monkey dragon tiger lion shadow football baseball basketball soccer hockey superman
  batman pokemon starwars michael jennifer jordan ashley jessica daniel charlie thomas robert maria anna
  computer internet google facebook windows microsoft apple samsung iphone android qwerty qwertz azerty
  asdf zxcv abc xyz summer sommer winter spring autumn fall herbst january february march april june july
  august september october november december monday tuesday wednesday thursday friday saturday sunday
  legato clinic klinik clinique hospital krankenhaus doctor doktor docteur nurse patient health medical
  medicine restless legs restlesslegs neurology vascular sleep correcthorsebatterystaple thequickbrownfox
  whatever forever nothing blink freedom killer hunter ranger buster cheese pepper ginger summertime
  access security secure private zaq1zaq1 1q2w3e4r5t 1q2w3e4r q1w2e3r4t5 q1w2e3r4 starter company`
    .split(/\s+/)
    .filter((word) => word !== '')

import { ARTERIES } from './artery.ts'
import { PERFORATORS } from './perforator.ts'
import { VEINS } from './vein.ts'

interface Called {
  readonly name: string
  readonly aliases: readonly string[]
}

/** The keys of a record of data, with their type. */
export function keysOf<Key extends string>(of: Readonly<Record<Key, unknown>>): readonly Key[] {
  // The records of this folder are frozen data: they hold no keys beside those of their type.
  return Object.keys(of) as Key[]
}

/** Words as they are compared: letters and digits, in one case. */
function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function index<Key extends string>(of: Readonly<Record<Key, Called>>): ReadonlyMap<string, Key> {
  const found = new Map<string, Key>()
  for (const key of keysOf(of))
    for (const words of [key, of[key].name, ...of[key].aliases]) found.set(plain(words), key)
  return found
}

const VEIN_INDEX = index(VEINS)
const PERFORATOR_INDEX = index(PERFORATORS)
const ARTERY_INDEX = index(ARTERIES)

/** The vein that a report names, by key, name or alias; undefined when none is meant surely. */
export function veinNamed(words: string) {
  return VEIN_INDEX.get(plain(words))
}

export function perforatorNamed(words: string) {
  return PERFORATOR_INDEX.get(plain(words))
}

export function arteryNamed(words: string) {
  return ARTERY_INDEX.get(plain(words))
}

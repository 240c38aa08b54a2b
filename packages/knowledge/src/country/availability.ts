import { type Basis, read, unread } from '../basis.ts'
import type { CountryId } from './country.ts'

/**
 * What a clinic of the country cannot simply order, by the therapy's own word, and whence that is
 * known. What is not listed is taken to be marketed.
 */
export interface Unavailable {
  readonly therapy: string
  readonly basis: readonly Basis[]
}

const memory = unread('NATIONAL-PRODUCTS', 'Not marketed, from memory')
const notHere = (...therapies: readonly string[]): readonly Unavailable[] =>
  therapies.map((therapy) => ({ therapy, basis: [memory] }))

/** Licensed in the USA and Japan alone. */
const enacarbil: Unavailable = {
  therapy: 'gabapentin enacarbil',
  basis: [
    read('LABEL-HORIZANT', 'Licensed in the USA'),
    unread('NATIONAL-PRODUCTS', 'USA and Japan alone'),
  ],
}

const stimulator: Unavailable = {
  therapy: 'bilateral high-frequency peroneal nerve stimulation',
  basis: [unread('NATIONAL-PRODUCTS', 'Authorized by the FDA; no other market known to us')],
}

const notInEurope = [enacarbil, stimulator, ...notHere('ferumoxytol', 'istradefylline')]

const UNAVAILABLE: Readonly<Record<CountryId, readonly Unavailable[]>> = {
  US: notHere('pergolide'),
  DE: [...notInEurope, ...notHere('dipyridamole', 'pergolide')],
  GB: [...notInEurope, ...notHere('sodium ferric gluconate complex')],
  FR: [...notInEurope, ...notHere('pergolide')],
  ES: [...notInEurope, ...notHere('pergolide')],
  generic: [],
}

export function unavailableIn(country: CountryId): readonly Unavailable[] {
  return UNAVAILABLE[country]
}

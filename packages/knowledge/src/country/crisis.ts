import { type Basis, unread } from '../basis.ts'
import type { CountryId } from './country.ts'

/** Whom to call when somebody may harm themself. */
export interface Crisis {
  readonly emergency: string
  readonly lines: readonly { readonly name: string; readonly number: string }[]
  readonly basis: readonly Basis[]
}

const basis = [unread('CRISIS-LINES', 'From memory: call each number before it is relied on')]

const CRISIS: Readonly<Record<CountryId, Crisis | undefined>> = {
  US: {
    emergency: '911',
    lines: [{ name: '988 Suicide and Crisis Lifeline', number: '988' }],
    basis,
  },
  DE: {
    emergency: '112',
    lines: [
      { name: 'TelefonSeelsorge', number: '0800 1110111' },
      { name: 'TelefonSeelsorge', number: '0800 1110222' },
    ],
    basis,
  },
  GB: {
    emergency: '999',
    lines: [
      { name: 'NHS 111', number: '111' },
      { name: 'Samaritans', number: '116 123' },
    ],
    basis,
  },
  FR: {
    emergency: '15',
    lines: [{ name: 'Numéro national de prévention du suicide', number: '3114' }],
    basis,
  },
  ES: {
    emergency: '112',
    lines: [{ name: 'Línea de atención a la conducta suicida', number: '024' }],
    basis,
  },
  generic: undefined,
}

/** Undefined where the clinic has not said in which country it is: no number is better than a wrong one. */
export function crisisIn(country: CountryId): Crisis | undefined {
  return CRISIS[country]
}

import { unread } from '../../basis.ts'
import type { Mimics } from './mimic.ts'
import { SHEET } from './mimic.ts'

/** What comes from veins, arteries and swelling. */
export const vessels: Mimics = {
  'venous-disease': {
    sign: 'venous-symptoms',
    label: 'Venous disease',
    met: 'Points to venous disease: heavy, aching legs, worse after standing, better when raised. A duplex examination tells.',
    not: 'Nothing noted points to venous disease.',
    open: 'Venous symptoms: not asked.',
    basis: unread('STANDARD-PRACTICE', SHEET),
  },
  'leg-edema': {
    sign: 'leg-edema',
    label: 'Leg edema',
    met: 'The legs are swollen: tightness may be taken for restlessness. Look for the cause: heart, kidney, or a drug such as amlodipine, gabapentin or pregabalin.',
    not: 'No swelling of the legs noted.',
    open: 'Leg swelling: not examined.',
    basis: unread('STANDARD-PRACTICE', SHEET),
  },
  claudication: {
    sign: 'exertional-leg-pain',
    label: 'Claudication',
    met: 'Points to arterial disease: pain that walking brings on and rest relieves, the reverse of RLS. Feel the pulses and measure the ankle-brachial index.',
    not: 'Nothing noted points to claudication.',
    open: 'Leg pain on walking: not asked.',
    basis: unread('STANDARD-PRACTICE', SHEET),
  },
}

import { read, unread } from '../../basis.ts'
import type { Mimics } from './mimic.ts'
import { SHEET } from './mimic.ts'

/** What comes from nerves, roots and the spine. */
export const nerves: Mimics = {
  neuropathy: {
    sign: 'numbness-or-burning',
    label: 'Peripheral neuropathy',
    met: 'Points to peripheral neuropathy: numbness, tingling or burning, constant and not relieved by moving. It may stand beside RLS.',
    not: 'Nothing noted points to peripheral neuropathy.',
    open: 'Numbness, tingling or burning: not asked.',
    basis: read('MEDSCAPE-RLS'),
  },
  radiculopathy: {
    sign: 'one-sided-radiating-pain',
    label: 'Radiculopathy',
    met: 'Points to a nerve root: one-sided pain that radiates and depends on position, without an urge to move.',
    not: 'Nothing noted points to a nerve root.',
    open: 'One-sided radiating pain: not asked.',
    basis: read('BMC-NEUROLOGY-2011'),
  },
  'vespers-curse': {
    sign: 'back-pain-lying',
    label: 'Lumbar stenosis at night',
    met: 'Points to lumbar stenosis with heart failure (vesper’s curse): lying flat at night brings pain in the back and down the legs, sitting up relieves it. Magnetic resonance imaging of the spine, and a look at the heart.',
    not: 'Nothing noted points to lumbar stenosis at night.',
    open: 'Back and leg pain on lying down: not asked.',
    basis: unread('STANDARD-PRACTICE', SHEET),
  },
  'moving-toes': {
    sign: 'moving-toes',
    label: 'Painful legs and moving toes',
    met: 'Points to painful legs and moving toes: slow toe movements that the patient cannot stop, at no special hour.',
    not: 'Nothing noted points to painful legs and moving toes.',
    open: 'Toes that move by themselves: not asked.',
    basis: read('UPTODATE-RLS'),
  },
  'orthostatic-tremor': {
    sign: 'only-on-standing',
    label: 'Orthostatic tremor',
    met: 'Points to orthostatic tremor: only on standing still. EMG shows 13 to 18 Hz.',
    not: 'Nothing noted points to orthostatic tremor.',
    open: 'Unsteadiness on standing still: not asked.',
    basis: unread('UPTODATE-RLS', 'The EMG frequency was not read'),
  },
}

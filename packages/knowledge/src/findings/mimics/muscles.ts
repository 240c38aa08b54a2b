import { read, unread } from '../../basis.ts'
import type { Mimics } from './mimic.ts'
import { SHEET } from './mimic.ts'

/** What comes from muscles, joints and posture. */
export const muscles: Mimics = {
  'leg-cramps': {
    sign: 'leg-cramps',
    label: 'Leg cramps',
    met: 'Points to leg cramps: sudden, painful hardening of one muscle that stretching relieves, without a lasting urge to move.',
    not: 'Nothing noted points to leg cramps.',
    open: 'Leg cramps: not asked.',
    basis: read('MEDSCAPE-RLS'),
  },
  'positional-discomfort': {
    sign: 'positional-discomfort',
    label: 'Positional discomfort',
    met: 'Points to positional discomfort: only after long in one posture, ended by one change of it, at no special hour.',
    not: 'Nothing noted points to positional discomfort.',
    open: 'Positional discomfort: not asked.',
    basis: unread('STANDARD-PRACTICE', SHEET),
  },
  arthritis: {
    sign: 'joint-pain',
    label: 'Arthritis',
    met: 'Points to arthritis: pain and stiffness at the joints, worse on moving.',
    not: 'Nothing noted points to arthritis.',
    open: 'Joint pain: not asked.',
    basis: unread('STANDARD-PRACTICE', SHEET),
  },
  myalgia: {
    sign: 'diffuse-muscle-soreness',
    label: 'Myalgia',
    met: 'Points to myalgia or fibromyalgia: sore all over, not brought on by rest, not ended by moving. Think of a statin; CK tells of muscle damage.',
    not: 'Nothing noted points to myalgia.',
    open: 'Diffuse muscle soreness: not asked.',
    basis: unread('STANDARD-PRACTICE', SHEET),
  },
}

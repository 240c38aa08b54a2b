import { read, unread } from '../../basis.ts'
import { all } from '../../criteria.ts'
import { knownNot } from '../../gate.ts'
import { surely } from '../../surely.ts'
import { manyMovements } from '../measures/leg-movements.ts'
import type { Mimics } from './mimic.ts'
import { SHEET } from './mimic.ts'

/** Other kinds of restlessness. */
export const restlessness: Mimics = {
  akathisia: {
    sign: 'whole-body-restlessness',
    label: 'Akathisia',
    met: 'Points to akathisia: the whole body is restless, not tied to rest or evening. Look for a dopamine blocker or an SSRI among the drugs.',
    not: 'Nothing noted points to akathisia.',
    open: 'Restlessness of the whole body: not asked.',
    basis: read('UPTODATE-RLS'),
  },
  'hypotensive-akathisia': {
    sign: 'restless-only-sitting',
    label: 'Hypotensive akathisia',
    met: 'Points to hypotensive akathisia: restless when sitting still, not when lying. Measure blood pressure lying and standing.',
    not: 'Nothing noted points to hypotensive akathisia.',
    open: 'Restlessness only when sitting: not asked.',
    basis: read('UPTODATE-RLS'),
  },
  'foot-tapping': {
    sign: 'habitual-foot-tapping',
    label: 'Habitual foot tapping',
    met: 'Points to a habit of foot tapping or leg rocking: no discomfort, no distress, easily stopped.',
    not: 'Nothing noted points to habitual foot tapping.',
    open: 'Habitual foot tapping: not asked.',
    basis: read('UPTODATE-RLS'),
  },
  'anxiety-or-adhd': {
    sign: 'fidgety-all-day',
    label: 'Fidgeting of anxiety or attention deficit',
    met: 'Points to fidgeting of anxiety or attention deficit: all day, in hands and mind as much as legs, without an urge in the legs of its own. Either may stand beside RLS.',
    not: 'Nothing noted points to fidgeting of anxiety or attention deficit.',
    open: 'Fidgeting all day: not asked.',
    basis: unread('STANDARD-PRACTICE', SHEET),
  },
  plmd: {
    sign: 'movements-only-asleep',
    label: 'Periodic limb movement disorder',
    met: 'Points to periodic limb movement disorder: movements in sleep only, no urge when awake. Polysomnography proves it.',
    not: 'Nothing noted points to movements in sleep only.',
    open: 'Movements in sleep only: not asked.',
    also: all(surely(manyMovements), knownNot('urge-to-move')),
    basis: read('BMJ-BEST-PRACTICE'),
  },
  withdrawal: {
    sign: 'withdrawal-timing',
    label: 'Withdrawal',
    met: 'Points to withdrawal: it comes as an opioid, alcohol or a sedative wears off.',
    not: 'Nothing noted points to withdrawal.',
    open: 'Timing against the last opioid, alcohol or sedative: not asked.',
    basis: unread('STANDARD-PRACTICE', SHEET),
  },
}

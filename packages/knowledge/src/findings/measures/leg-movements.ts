import { gate } from '@legato/rules'
import { read } from '../../basis.ts'
import { all, any, compare, isKnown } from '../../criteria.ts'
import type { FindingRule } from '../../finding.ts'
import { finding } from '../../finding.ts'
import { adult, child } from '../../gate.ts'

/**
 * Leg movements in sleep and in the suggested immobilization test support the diagnosis and never
 * turn it: no criterion of RLS reads them, whether they are many or none.
 */
export const manyMovements = any(
  all(adult, compare('plms-index', '>', 15, '/h')),
  all(child, compare('plms-index', '>', 5, '/h')),
)

const inSleep = finding('leg-movements-supportive', {
  label: 'Periodic leg movements in sleep',
  when: all(gate(isKnown('plms-index')), manyMovements),
  say: {
    met: 'PLMS index {plms-index}: above the norm for the age. It supports RLS, and neither makes nor replaces the diagnosis.',
    'not-met':
      'No raised index of periodic leg movements on record. That speaks against RLS as little as a raised one proves it.',
    undetermined: 'Whether the PLMS index ({plms-index}) is above the norm for the age is open.',
  },
  basis: [
    read('BMJ-BEST-PRACTICE', 'Above 15 an hour in adults, above 5 in children'),
    read('PEDIATRIC-2013', 'Above 5 an hour supports RLS in a child'),
    read('JAMA-2026', 'Polysomnography is not recommended to make the diagnosis'),
  ],
})

const awake = finding('immobilization-test-supportive', {
  label: 'Suggested immobilization test',
  when: all(gate(isKnown('sit-index')), compare('sit-index', '>', 40, '/h')),
  say: {
    met: 'Suggested immobilization test: {sit-index}. It may support RLS and is no diagnosis: in one study the movements of this test told patients from others poorly.',
    'not-met':
      'No raised index in a suggested immobilization test. That does not speak against RLS.',
    undetermined: 'The suggested immobilization test ({sit-index}) cannot be read exactly.',
  },
  basis: [
    read('MONTPLAISIR-1998', 'Above 40 an hour: 81% sensitive, 81% specific'),
    read('MICHAUD-2002', 'The movements of the test discriminated poorly'),
  ],
})

export const legMovements: readonly FindingRule[] = [inSleep, awake]

import type { Criterion } from '@legato/rules'
import { gate } from '@legato/rules'
import { read } from '../basis.ts'
import { all, any, compare, is, isKnown, lists, not, yes } from '../criteria.ts'
import type { FindingRule } from '../finding.ts'
import { finding } from '../finding.ts'
import { child, clinicallySignificant, rlsPossible } from '../gate.ts'
import { ingredients } from '../ingredients.ts'
import { surely } from '../surely.ts'
import { augmentationEstablished } from './augmentation.ts'

/** The bands of the IRLS total, 0 to 40: 0 none, 1-10, 11-20, 21-30, 31-40. */
export const none = compare('irls-total', '<', 1, '{score}')
export const mild = between(1, 11)
export const moderate = between(11, 21)
export const severe = between(21, 31)
export const verySevere = compare('irls-total', '>=', 31, '{score}')

/** From the first score up to, and without, the second. */
function between(from: number, to: number): Criterion {
  return all(
    compare('irls-total', '>=', from, '{score}'),
    compare('irls-total', '<', to, '{score}'),
  )
}

/** A score that is there is told; one that is not is missed in adults with RLS alone. */
const scored = gate(any(isKnown('irls-total'), all(rlsPossible, not(surely(child)))))

const BASIS = [
  read('IRLS-2003', 'Bands of the total score, as printed by the American Thoracic Society'),
]

export const severity: readonly FindingRule[] = [
  finding('severity-none', {
    label: 'No symptoms by IRLS',
    when: all(scored, none),
    say: {
      met: 'IRLS {irls-total}: no symptoms in the past week.',
      'not-met': 'Not without symptoms by IRLS ({irls-total}).',
      undetermined: 'Severity was not scored.',
    },
    basis: BASIS,
  }),
  finding('severity-mild', {
    label: 'Mild by IRLS',
    when: all(scored, mild),
    say: {
      met: 'IRLS {irls-total}: mild.',
      'not-met': 'Not in the mild band by IRLS ({irls-total}).',
      undetermined: 'Severity was not scored.',
    },
    basis: BASIS,
  }),
  finding('severity-moderate', {
    label: 'Moderate by IRLS',
    when: all(scored, moderate),
    say: {
      met: 'IRLS {irls-total}: moderate.',
      'not-met': 'Not in the moderate band by IRLS ({irls-total}).',
      undetermined: 'Severity was not scored.',
    },
    basis: BASIS,
  }),
  finding('severity-severe', {
    label: 'Severe by IRLS',
    when: all(scored, severe),
    say: {
      met: 'IRLS {irls-total}: severe.',
      'not-met': 'Not in the severe band by IRLS ({irls-total}).',
      undetermined: 'Severity was not scored.',
    },
    basis: BASIS,
  }),
  finding('severity-very-severe', {
    label: 'Very severe by IRLS',
    when: all(scored, verySevere),
    say: {
      met: 'IRLS {irls-total}: very severe.',
      'not-met': 'Not in the very severe band by IRLS ({irls-total}).',
      undetermined: 'Severity was not scored.',
    },
    basis: BASIS,
  }),
]

export const significance = finding('clinically-significant-rls', {
  label: 'Clinically significant',
  when: all(rlsPossible, clinicallySignificant),
  say: {
    met: 'Clinically significant: at least twice a week with at least moderate distress, or so judged.',
    'not-met':
      'Not clinically significant: rarer than twice a week, or little distress, or RLS is ruled out.',
    undetermined:
      'Whether it is clinically significant is not known: ask for frequency and distress.',
  },
  basis: [
    read('JAMA-2026', 'At least twice weekly with at least moderate distress'),
    read('MAYO-2021', 'The same use'),
    read('IRLSSG-2014', 'Specifier of clinical significance'),
  ],
})

/** One drug for RLS did not do: too little effect, harm, or augmentation. */
export const refractory = any(
  is('alpha2delta-tried', 'failed', 'not-tolerated'),
  is('dopamine-agonist-tried', 'failed', 'not-tolerated', 'augmentation'),
  surely(lists('failed-drugs', ...ingredients('alpha2delta-ligand', 'dopamine-agonist'))),
  yes('augmentation-asserted'),
  augmentationEstablished,
)

export const refractoryRls = finding('refractory-rls', {
  label: 'Refractory RLS',
  when: refractory,
  say: {
    met: 'Refractory: an α2δ ligand or a dopamine agonist failed through too little effect, harm or RLS augmentation. Check iron again first.',
    'not-met': 'Not refractory: no first drug has failed.',
    undetermined: 'Which drugs failed before is not known.',
  },
  basis: [read('OPIOIDS-2018', 'Definition of refractory RLS')],
})

import { ours } from '../basis.ts'
import { coded } from '../case-feature.ts'

/** Of both legs the higher class. The options stand in their order. */
export const ceapClass = coded('ceap-class', {
  label: 'Clinical class of vein disease (CEAP), highest',
  options: ['C0', 'C1', 'C2', 'C2r', 'C3', 'C4', 'C4a', 'C4b', 'C4c', 'C5', 'C6', 'C6r'],
  read: { kind: 'answer' },
  ofLegs: 'highest',
  maxAge: { days: 730, basis: ours('Two years; it changes slowly') },
  ask: 'Look at both legs standing: veins, swelling, skin, ulcers',
  names: [
    'ceap',
    'ceap class',
    'ceap clinical class',
    'clinical class (ceap)',
    'ceap c',
    'ceap right',
    'ceap left',
    'ceap-klasse',
    'ceap-stadium',
    'classe ceap',
    'clase ceap',
  ],
})

import { flag } from '../case-feature.ts'

export const superficialVeinThrombosisRecurrent = flag('superficial-vein-thrombosis-recurrent', {
  label: 'Thrombosis of superficial veins more than once',
  read: { kind: 'answer' },
  ask: 'Ask: how often was a superficial vein inflamed or clotted?',
  names: ['recurrent superficial thrombophlebitis', 'recurrent superficial vein thrombosis'],
})

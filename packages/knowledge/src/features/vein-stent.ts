import { flag } from '../case-feature.ts'

export const veinStent = flag('vein-stent', {
  label: 'A stent lies in an iliac vein or the vena cava',
  read: { kind: 'answer' },
  ask: 'Ask: any stent in a vein of the belly or pelvis?',
  names: ['vein stent', 'venous stent', 'iliac vein stent', 'venenstent'],
})

import { ours } from '../basis.ts'
import { flag } from '../case-feature.ts'

export const pathologicalPerforator = flag('pathological-perforator', {
  label: 'Perforating vein with reflux under damaged skin',
  read: { kind: 'answer' },
  maxAge: { days: 730, basis: ours('Two years') },
  ask: 'Read the perforating veins in the duplex report',
  names: ['pathological perforator', 'incompetent perforator'],
})

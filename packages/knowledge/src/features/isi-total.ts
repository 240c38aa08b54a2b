import { ours } from '../basis.ts'
import { quantity } from '../case-feature.ts'

export const isiTotal = quantity('isi-total', {
  label: 'Insomnia Severity Index',
  unit: '{score}',
  plausible: [0, 28],
  read: { kind: 'answer' },
  maxAge: { days: 183, basis: ours('Half a year, as the IRLS') },
  ask: 'Have the patient fill in the Insomnia Severity Index',
  names: [
    'isi summe',
    'isi gesamtwert',
    'insomnie-schweregrad-index',
    'schweregrad der insomnie isi',
    'indice de sévérité de l’insomnie',
    'índice de gravedad del insomnio',
    'isi',
    'isi total',
    'isi score',
    'isi total score',
    'insomnia severity index total',
    'insomnia severity index score',
    'insomnia severity index total score',
  ],
  alterable: true,
})

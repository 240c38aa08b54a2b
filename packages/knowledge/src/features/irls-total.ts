import { ours } from '../basis.ts'
import { quantity } from '../case-feature.ts'

export const irlsTotal = quantity('irls-total', {
  label: 'IRLS total score',
  unit: '{score}',
  plausible: [0, 40],
  read: { kind: 'answer' },
  maxAge: { days: 183, basis: ours('Half a year; severity moves') },
  ask: 'Have the patient fill in the IRLS',
  names: [
    'irls',
    'irls total',
    'irls total score',
    'irls score',
    'irls sum score',
    'irls-score',
    'irls gesamtscore',
    'irls-gesamtscore',
    'irls summenscore',
    'score irls',
    'score total irls',
    'escala irls',
    'puntuación irls',
    'irls-skala',
    'irlssg rating scale',
    'international rls rating scale',
    'international restless legs syndrome rating scale',
    'irls rating scale',
    'irls total (0-40)',
  ],
  alterable: true,
})

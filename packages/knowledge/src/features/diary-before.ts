import { quantity } from '../case-feature.ts'

/**
 * What the bedside diary says of the half-year before the first dopaminergic dose, or, of what a
 * dose does, of the first half-year after it. The past does not age.
 */
const before = {
  read: { kind: 'derived', from: [] },
  ask: 'Before a first dopaminergic dose: keep the diary for at least seven nights',
} as const

export const diaryBefore = {
  'diary-nights-before': quantity('diary-nights-before', {
    ...before,
    label: 'Nights in the diary, before the first dopaminergic dose',
    unit: '1',
    plausible: [0, 28],
  }),
  'diary-onset-before': quantity('diary-onset-before', {
    ...before,
    label: 'Hour at which symptoms usually began before the first dopaminergic dose, by the diary',
    unit: 'h',
    plausible: [0, 24],
  }),
  'diary-urge-before': quantity('diary-urge-before', {
    ...before,
    label: 'Usual urge before the first dopaminergic dose, by the diary',
    unit: '{score}',
    plausible: [0, 10],
  }),
  'diary-beyond-legs-before': quantity('diary-beyond-legs-before', {
    ...before,
    label: 'Nights with symptoms beyond the legs before the first dopaminergic dose, by the diary',
    unit: '%',
    plausible: [0, 100],
  }),
  'diary-relief-first': quantity('diary-relief-first', {
    ...before,
    label: 'How long relief lasted in the first half-year of treatment, by the diary',
    unit: 'h',
    plausible: [0, 24],
    ask: 'With a first dopaminergic dose: keep the diary for at least seven nights',
  }),
} as const

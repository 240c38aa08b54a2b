import { quantity } from '../case-feature.ts'

/**
 * How the diary moved since before the first dopaminergic dose: by how much, and between which
 * limits, with 95% confidence. Above zero is the direction of RLS augmentation.
 */
const read = { kind: 'derived', from: ['diary-nights-28'] } as const
const ask =
  'Compare with the time before the first dopaminergic dose: diary nights, or an answer with its date'
const inHours = { read, ask, unit: 'h', plausible: [-24, 24] } as const
const inShares = { read, ask, unit: '%', plausible: [-100, 100] } as const
const inPoints = { read, ask, unit: '{score}', plausible: [-10, 10] } as const
const atLeast = 'at least (95% interval)'
const atMost = 'at most (95% interval)'

const onset = 'Hours by which symptoms begin earlier, by the diary'
const spread = 'More nights with symptoms beyond the legs, by the diary'
const urge = 'Points by which the urge is stronger, by the diary'
const relief = 'Hours by which relief is shorter, by the diary'

export const diaryChanges = {
  'diary-earlier-by': quantity('diary-earlier-by', { ...inHours, label: onset }),
  'diary-earlier-at-least': quantity('diary-earlier-at-least', {
    ...inHours,
    label: `${onset}: ${atLeast}`,
  }),
  'diary-earlier-at-most': quantity('diary-earlier-at-most', {
    ...inHours,
    label: `${onset}: ${atMost}`,
  }),
  'diary-spread-by': quantity('diary-spread-by', { ...inShares, label: spread }),
  'diary-spread-at-least': quantity('diary-spread-at-least', {
    ...inShares,
    label: `${spread}: ${atLeast}`,
  }),
  'diary-spread-at-most': quantity('diary-spread-at-most', {
    ...inShares,
    label: `${spread}: ${atMost}`,
  }),
  'diary-stronger-by': quantity('diary-stronger-by', { ...inPoints, label: urge }),
  'diary-stronger-at-least': quantity('diary-stronger-at-least', {
    ...inPoints,
    label: `${urge}: ${atLeast}`,
  }),
  'diary-stronger-at-most': quantity('diary-stronger-at-most', {
    ...inPoints,
    label: `${urge}: ${atMost}`,
  }),
  'diary-shorter-by': quantity('diary-shorter-by', { ...inHours, label: relief }),
  'diary-shorter-at-least': quantity('diary-shorter-at-least', {
    ...inHours,
    label: `${relief}: ${atLeast}`,
  }),
  'diary-shorter-at-most': quantity('diary-shorter-at-most', {
    ...inHours,
    label: `${relief}: ${atMost}`,
  }),
  'dose-against-first': quantity('dose-against-first', {
    label: 'Daily dose of the dopaminergic drug, in percent of its first',
    unit: '%',
    plausible: [0, 10000],
    read: { kind: 'derived', from: ['current-drugs'] },
    ask: 'Look in earlier letters for the first dose of the dopaminergic drug and its day',
  }),
} as const

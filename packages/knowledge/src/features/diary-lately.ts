import { ours } from '../basis.ts'
import { quantity, words } from '../case-feature.ts'

/** What the bedside diary says of the last 28 days. Fewer than seven such nights say nothing. */
const lately = {
  read: { kind: 'derived', from: [] },
  maxAge: { days: 28, basis: ours('Four weeks of nights speak of now') },
} as const
const keep = 'Keep the diary for at least seven nights of the next four weeks'

export const diaryLately = {
  'diary-nights-14': quantity('diary-nights-14', {
    ...lately,
    label: 'Nights in the diary, of the last 14',
    unit: '1',
    plausible: [0, 14],
    ask: keep,
  }),
  'diary-nights-28': quantity('diary-nights-28', {
    ...lately,
    label: 'Nights in the diary, of the last 28',
    unit: '1',
    plausible: [0, 28],
    ask: keep,
  }),
  /** On the clock of 24 hours: 21.5 is half past nine in the evening. */
  'diary-onset': quantity('diary-onset', {
    ...lately,
    label: 'Hour at which symptoms usually begin, by the diary',
    unit: 'h',
    plausible: [0, 24],
    ask: keep,
  }),
  'diary-urge': quantity('diary-urge', {
    ...lately,
    label: 'Usual urge by the diary, 0 to 10',
    unit: '{score}',
    plausible: [0, 10],
    ask: keep,
  }),
  'diary-parts': words('diary-parts', {
    ...lately,
    label: 'Parts affected by the diary, on two nights or more',
    ask: keep,
  }),
  'diary-beyond-legs': quantity('diary-beyond-legs', {
    ...lately,
    label: 'Nights with symptoms beyond the legs, by the diary',
    unit: '%',
    plausible: [0, 100],
    ask: keep,
  }),
  'diary-relief': quantity('diary-relief', {
    ...lately,
    label: 'How long relief usually lasts, by the diary',
    unit: 'h',
    plausible: [0, 24],
    ask: keep,
  }),
  'diary-sleep': quantity('diary-sleep', {
    ...lately,
    label: 'Sleep in a usual night, by the diary',
    unit: 'h',
    plausible: [0, 24],
    ask: keep,
  }),
  'diary-morning-onset': quantity('diary-morning-onset', {
    ...lately,
    label: 'Nights on which symptoms begin between 3 and 9 in the morning, by the diary',
    unit: '%',
    plausible: [0, 100],
    ask: keep,
  }),
} as const

export const plain = ['clean', 'rls', 'osa', 'noisy'] as const
export const stress = [
  'near-threshold',
  'pauses',
  'tonic',
  'mains-50',
  'mains-60',
  'ecg',
  'drift',
  'detached',
  'long',
  'edges',
  'sit',
] as const

export type ProfileName = (typeof plain)[number] | (typeof stress)[number]

/** How a night of this kind is drawn. Levels in µV, times in s; `[low, high]` is drawn evenly. */
export interface Profile {
  /** Standard deviation of the resting EMG. */
  readonly noise: Range
  /** How far the noise wanders: standard deviation of its logarithm. */
  readonly wander: number
  /** Mean wait between series of periodic movements, in sleep. */
  readonly seriesEvery: number
  /** Mean wait between movements that are not periodic. */
  readonly otherEvery: number
  /** The highest EMG of a movement above the resting level. */
  readonly height: { readonly median: number; readonly sigma: number; readonly least: number }
  /** Evenly drawn instead, where movements near the threshold are wanted. */
  readonly lowHeight?: Range
  readonly lasts: { readonly median: number; readonly sigma: number }
  readonly interval: { readonly median: Range; readonly sigma: number; readonly least: number }
  /** How often a movement pauses, has many parts, or is over 10 or 15 s long. */
  readonly pauses: number
  readonly parts: number
  readonly long: number
  /** Apneas and hypopneas an hour of sleep, and how movements lie by their end. */
  readonly respiratory: number
  readonly by: 'spread' | 'edge'
  readonly awake: boolean
  readonly tonic: number
  readonly mains: { readonly hz: 50 | 60; readonly uV: number } | null
  /** Height of the bleeding heart beat, and its rate. */
  readonly ecg: number
  readonly beats: Range
  readonly sway: number
  /** Clicks an hour. */
  readonly pops: number
  /** Spans in which one electrode is off, a night. */
  readonly offs: number
}

export type Range = readonly [low: number, high: number]

const clean: Profile = {
  noise: [0.7, 1.2],
  wander: 0.1,
  seriesEvery: 2400,
  otherEvery: 400,
  height: { median: 60, sigma: 0.5, least: 16 },
  lasts: { median: 2.4, sigma: 0.45 },
  interval: { median: [18, 28], sigma: 0.28, least: 11.5 },
  pauses: 0,
  parts: 0,
  long: 0.01,
  respiratory: 0,
  by: 'spread',
  awake: false,
  tonic: 0,
  mains: null,
  ecg: 0,
  beats: [55, 85],
  sway: 3,
  pops: 0,
  offs: 0,
}

const rls: Profile = {
  ...clean,
  noise: [0.8, 1.8],
  wander: 0.2,
  seriesEvery: 420,
  otherEvery: 250,
  ecg: 3,
  pops: 2,
}

/** The plain profiles, then each stress laid upon the restless one. */
export const profiles: Readonly<Record<ProfileName, Profile>> = {
  clean,
  rls,
  osa: { ...rls, seriesEvery: 1500, respiratory: 30, noise: [1, 2.2] },
  noisy: {
    ...rls,
    noise: [2, 3.5],
    wander: 0.3,
    ecg: 8,
    sway: 20,
    pops: 20,
    mains: { hz: 50, uV: 2 },
  },
  'near-threshold': { ...rls, noise: [0.8, 1.4], lowHeight: [4, 30] },
  pauses: { ...rls, pauses: 0.5 },
  tonic: { ...rls, tonic: 4 },
  'mains-50': { ...rls, mains: { hz: 50, uV: 20 } },
  'mains-60': { ...rls, mains: { hz: 60, uV: 20 } },
  ecg: { ...rls, ecg: 50, beats: [55, 110] },
  drift: { ...rls, wander: 0.6, sway: 200 },
  detached: { ...rls, offs: 5 },
  long: { ...rls, long: 0.12, parts: 0.12 },
  edges: { ...rls, seriesEvery: 900, respiratory: 25, by: 'edge' },
  sit: {
    ...rls,
    awake: true,
    seriesEvery: 60,
    otherEvery: 120,
    lasts: { median: 3.2, sigma: 0.5 },
    interval: { median: [11, 14], sigma: 0.35, least: 5 },
  },
}

import { type Exam, readExam } from '@legato/vascular'

/** A finding, or what is to be laid over the usual one. */
export type Given = Readonly<Record<string, unknown>>

type Size = readonly [refluxMs: number, diameterMm: number]

export const flow = (segment: string, [refluxMs, diameterMm]: Size, rest: Given = {}): Given => ({
  ...{ segment, visualized: true, refluxMs, diameterMm, position: 'standing' },
  ...{ provocation: segment === 'CFV' || segment === 'SFJ' ? 'valsalva' : 'manual', ...rest },
})
export const part = (segment: string, landmark: string, size: Size): Given =>
  flow(segment, size, { landmark })
export const pressed = (segment: string, rest: Given = {}): Given => ({
  ...{ segment, visualized: true, compressibility: 'full', thrombus: 'none', ...rest },
})
export const artery = (segment: string, psvCmPerS: number, rest: Given = {}): Given => ({
  ...{ segment, visualized: true, psvCmPerS, waveform: 'triphasic', ...rest },
})
export const perforator = (
  name: string,
  [refluxMs, diameterMm]: Size,
  rest: Given = {},
): Given => ({
  ...{ name, region: name === 'dodd' ? 'TPV' : 'CPV', visualized: true, refluxMs, diameterMm },
  ...{ provocation: 'manual', position: 'standing', ...rest },
})

export const SOUND = [
  ...[
    flow('CFV', [200, 11]),
    flow('FV', [150, 7.5]),
    flow('POPV', [250, 7]),
    flow('SFJ', [180, 6.2]),
  ],
  ...[part('GSVa', 'proximal', [120, 4.4]), part('GSVa', 'mid', [100, 3.9])],
  ...[part('GSVa', 'distal', [140, 3.6]), part('GSVb', 'proximal', [110, 3])],
  ...[
    part('GSVb', 'mid', [100, 2.7]),
    part('GSVb', 'distal', [90, 2.4]),
    part('AASV', 'proximal', [100, 2.6]),
    part('AASV', 'mid', [90, 2.5]),
    part('AASV', 'distal', [90, 2.4]),
    flow('SPJ', [160, 3.4]),
  ],
  ...[
    part('SSV', 'proximal', [130, 2.9]),
    part('SSV', 'mid', [110, 2.6]),
    part('SSV', 'distal', [90, 2.3]),
  ],
]

/** The sound leg with other findings in the place of some. */
export function but(...others: readonly Given[]): readonly Given[] {
  const isMeant = (one: Given) =>
    others.some(({ segment, landmark }) => segment === one.segment && landmark === one.landmark)
  return [...SOUND.filter((one) => !isMeant(one)), ...others]
}

interface Legs {
  readonly right: Given
  readonly left: Given
}

interface Head {
  readonly protocol: Exam['protocol']
  readonly date: string
  readonly brachial?: Given
  readonly limitations?: readonly string[]
  readonly imaging?: readonly Given[]
}

export function examOf(head: Head, { right, left }: Legs): Exam {
  const leg = (side: string, given: Given) => ({
    ...{ side, veins: [], perforators: [], arteries: [], extensions: [], ...given },
  })
  const { exam, problems } = readExam({
    ...{ schema: 'legato-exam/1', sonographer: 'M. Okoye, RVT' },
    ...{ imaging: [], limitations: [], unmapped: [], ...head },
    legs: { right: leg('right', right), left: leg('left', left) },
  })
  const errors = problems.filter(({ level }) => level === 'error')
  if (!exam || errors.length > 0) throw new Error(`gallery: ${JSON.stringify(errors)}`)
  return exam
}

import type { Analyte, Shape } from '@legato/knowledge'
import { analyteNamed, featureIds, features } from '@legato/knowledge'
import type { Topic } from './mention.ts'

/** What kind of value is looked for under a topic, and how its units convert. */
export interface Slot {
  readonly shape: Shape
  readonly analyte?: Analyte | undefined
}

const SLOTS: ReadonlyMap<Topic, Slot> = new Map<Topic, Slot>([
  // Measures that are no features themselves. Ranges as in the terminology.
  ['iron', measured('iron', { kind: 'quantity', unit: 'ug/dL', plausible: [0, 2000] })],
  ['tibc', measured('tibc', { kind: 'quantity', unit: 'ug/dL', plausible: [20, 2000] })],
  ['uibc', measured('uibc', { kind: 'quantity', unit: 'ug/dL', plausible: [0, 2000] })],
  [
    'transferrin',
    measured('transferrin', { kind: 'quantity', unit: 'mg/dL', plausible: [10, 1500] }),
  ],
  [
    'egfr-ckd-epi-2021',
    measured('egfr-ckd-epi-2021', {
      kind: 'quantity',
      unit: 'mL/min/{1.73_m2}',
      plausible: [0, 250],
    }),
  ],
  ...featureIds.map((id): [Topic, Slot] => {
    const { shape, read } = features[id]
    return [id, measured(read.kind === 'analyte' ? read.analyte : id, shape)]
  }),
])

function measured(analyte: string, shape: Shape): Slot {
  return { shape, analyte: shape.kind === 'quantity' ? analyteNamed(analyte) : undefined }
}

export function slotOf(topic: Topic): Slot {
  const slot = SLOTS.get(topic)
  if (!slot) throw new RangeError(`clinic/profile: no kind of value is known for ${topic}`)
  return slot
}

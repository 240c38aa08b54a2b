import { ARTERIES, keysOf, PERFORATORS, SIDES, VEINS } from '../segment/index.ts'
import { MEASURES, QUESTIONS, type Sense } from './sense.ts'

/** A meaning that a clinic may choose for what no table knows, and how it is written in data. */
export interface Meaning {
  /** `vein GSVa`, `measure refluxMs`. */
  readonly code: string
  readonly label: string
  readonly sense: Sense
}

/** Everything that an unknown code or label can be said to mean, in the order of a list to choose from. */
export const MEANINGS: readonly Meaning[] = [
  ...keysOf(VEINS).map((id) => meaning({ kind: 'vein', id }, id, VEINS[id].name)),
  ...keysOf(PERFORATORS).map((id) => {
    const region = PERFORATORS[id].ceap === 'TPV' ? 'thigh' : 'calf'
    return meaning({ kind: 'perforator', id, region }, id, PERFORATORS[id].name)
  }),
  ...keysOf(ARTERIES).map((id) => meaning({ kind: 'artery', id }, id, ARTERIES[id].name)),
  ...keysOf(MEASURES).map((id) =>
    meaning({ kind: 'measure', measure: id }, id, MEASURES[id].label),
  ),
  ...keysOf(QUESTIONS).map((id) => meaning({ kind: 'question', question: id }, id, QUESTIONS[id])),
  ...SIDES.map((side) => meaning({ kind: 'side', side }, side, side === 'left' ? 'Left' : 'Right')),
  { code: 'aside', label: 'Not needed in an exam', sense: { kind: 'aside' } },
]

function meaning(sense: Sense, id: string, label: string): Meaning {
  return { code: `${sense.kind} ${id}`, label, sense }
}

/** The meaning that is written so; undefined for what no list offers. */
export function meaningOf(code: string): Meaning | undefined {
  return MEANINGS.find((one) => one.code === code)
}

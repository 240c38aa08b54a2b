import type {
  ArteryFinding,
  LegExam,
  PerforatorFinding,
  Pressures,
  VeinFinding,
} from '../exam/index.ts'
import { PERFORATORS, type Side } from '../segment/index.ts'
import { arteryFields, perforatorFields, veinFields } from './fields.ts'
import { Findings, type Placed } from './findings.ts'
import type { MeasuredRow, Row } from './rows.ts'

/** One leg as it is put together. */
export class LegDraft {
  readonly #side: Side
  readonly #veins = new Findings<VeinFinding>({
    begin: beginVein,
    fields: veinFields,
    test: testOf,
  })
  readonly #perforators = new Findings<PerforatorFinding>({
    begin: beginPerforator,
    fields: perforatorFields,
    test: testOf,
  })
  readonly #arteries = new Findings<ArteryFinding>({
    begin: beginArtery,
    fields: arteryFields,
    test: () => undefined,
  })
  #pressures: Pressures = {}

  constructor(side: Side) {
    this.#side = side
  }

  place(row: Row): Placed {
    return (
      this.#press(row) ??
      this.#veins.place(row) ??
      this.#perforators.place(row) ??
      this.#arteries.place(row) ?? { kind: 'no-field' }
    )
  }

  exam(): LegExam {
    return {
      side: this.#side,
      veins: this.#veins.all(),
      perforators: this.#perforators.all(),
      arteries: this.#arteries.all(),
      extensions: [],
      ...(Object.keys(this.#pressures).length > 0 && { pressures: this.#pressures }),
    }
  }

  #press(row: Row): Placed | undefined {
    const field = row.kind === 'measured' ? pressureField(row) : undefined
    if (row.kind !== 'measured' || field === undefined) return undefined
    const used = this.#pressures[field]
    if (used !== undefined && used !== row.value)
      return { kind: 'said-before', used: `${used}`, found: `${row.value}` }
    this.#pressures = { ...this.#pressures, [field]: row.value }
    return { kind: 'placed' }
  }
}

/** An ankle pressure is kept by the artery that it was heard over. */
function pressureField({ measure, vessel }: MeasuredRow) {
  if (measure === 'toePressureMmHg') return 'toeMmHg'
  if (measure === 'abi' || measure === 'tbi') return measure
  if (measure !== 'anklePressureMmHg' || vessel?.kind !== 'artery') return undefined
  if (vessel.id === 'DPA') return 'dorsalisPedisMmHg'
  return vessel.id === 'PTA' ? 'posteriorTibialMmHg' : undefined
}

function beginVein({ vessel, landmark }: Row): VeinFinding | undefined {
  if (vessel?.kind !== 'vein') return undefined
  return { segment: vessel.id, visualized: true, ...(landmark && { landmark }) }
}

function beginArtery({ vessel, landmark }: Row): ArteryFinding | undefined {
  if (vessel?.kind !== 'artery') return undefined
  return { segment: vessel.id, visualized: true, ...(landmark && { landmark }) }
}

/** Without a name or a region it cannot be said which perforator it is. */
function beginPerforator({ vessel }: Row): PerforatorFinding | undefined {
  if (vessel?.kind !== 'perforator') return undefined
  const { id, region } = vessel
  const ceap = id ? PERFORATORS[id].ceap : region && (region === 'thigh' ? 'TPV' : 'CPV')
  return ceap && { region: ceap, visualized: true, ...(id && { name: id }) }
}

/** Reflux may well differ between standing and lying, or between Valsalva and a squeeze. */
function testOf({ position, provocation }: Partial<VeinFinding>): string | undefined {
  return position || provocation ? `${position} ${provocation}` : undefined
}

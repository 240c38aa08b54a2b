import type { Criterion, Said } from '@legato/rules'
import { parts, say } from '@legato/rules'
import { render } from '@legato/values'
import { naming } from './wording.ts'

/** A line of a criterion in words; what stands deeper belongs to the line above it. */
export interface CriterionLine {
  readonly depth: number
  readonly say: string
  /** The gate that stands for a whole criterion here. */
  readonly gate?: string
  /** The record must say so: what nobody asked about does not hold, and keeps nothing open. */
  readonly onRecord?: true
}

interface Folding {
  readonly id: string
  readonly label: string
  readonly when: Criterion
}

/** A criterion in words, without any patient. Where one of the gates stands in it, only its name. */
export function criterionInWords(
  criterion: Criterion,
  gates: readonly Folding[] = [],
): readonly CriterionLine[] {
  const names = new Map(gates.map((gate) => [gate.when, gate]))
  return lines(criterion, names, 0)
}

function lines(
  criterion: Criterion,
  gates: ReadonlyMap<Criterion, Folding>,
  depth: number,
): readonly CriterionLine[] {
  const gate = gates.get(criterion)
  if (gate) return [{ depth, say: gate.label, gate: gate.id }]
  const recorded = onRecord(criterion)
  if (recorded) return [{ depth, say: headOf(say(recorded, naming)), onRecord: true }]
  const own = { depth, say: headOf(say(criterion, naming)) }
  return [own, ...listed(criterion, gates).flatMap((part) => lines(part, gates, depth + 1))]
}

/** Of `all(known, so)`, the two halves of one thought, the second. */
function onRecord(criterion: Criterion): Criterion | undefined {
  if (criterion.kind !== 'all' || criterion.of.length !== 2) return undefined
  const [known, leaf] = criterion.of
  if (known?.kind !== 'known' || !leaf || !('feature' in leaf)) return undefined
  return leaf.feature === known.feature && leaf.kind !== 'known' ? leaf : undefined
}

/** All of all of these is one list, and so is any of any. */
function listed(
  criterion: Criterion,
  gates: ReadonlyMap<Criterion, Folding>,
): readonly Criterion[] {
  if (criterion.kind !== 'all' && criterion.kind !== 'any') return parts(criterion)
  return criterion.of.flatMap((part) =>
    part.kind === criterion.kind && part.of.length > 0 && !gates.has(part) && !onRecord(part)
      ? listed(part, gates)
      : [part],
  )
}

function headOf({ message }: Said): string {
  return render(message)
}

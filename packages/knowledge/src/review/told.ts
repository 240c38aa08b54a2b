import type { Criterion } from '@legato/rules'
import type { Basis } from '../basis.ts'
import type { Claim } from '../claims/index.ts'
import { CLAIMS } from '../claims/index.ts'
import type { FindingRule } from '../finding.ts'
import type { Knowledge } from '../knowledge.ts'
import { orderStatements } from '../order/index.ts'
import { rankStatements } from '../ranking/index.ts'
import type { Reason } from '../statement.ts'
import type { Therapy } from '../therapy.ts'

/** Anything that is said of a patient, with what it rests on. */
export interface Told {
  /** What kind of thing says it: a finding, a step, a caution … */
  readonly kind: string
  /** The id by which it goes out. */
  readonly id: string
  /** The therapy, finding or alert to which it belongs. */
  readonly of: string
  readonly english: readonly string[]
  readonly basis: readonly Basis[]
  /** Under which criteria. */
  readonly when: readonly Criterion[]
}

/** Everything that the knowledge says, in its order. What several therapies share comes once for each. */
export function allTold({ findings, therapies, alerts }: Knowledge): readonly Told[] {
  return [
    ...findings.map(toldByFinding),
    ...therapies.flatMap(toldByTherapy),
    ...alerts.map(({ id, about, say, basis, when }) => ({
      kind: 'alert',
      id: `${id}:${about}`,
      of: id,
      english: [say.english],
      basis,
      when: [when],
    })),
    ...[...orderStatements, ...rankStatements].map(({ kind, id, say, basis, when }) => ({
      kind,
      id,
      of: id,
      english: [say.english],
      basis,
      when: when ? [when] : [],
    })),
    ...CLAIMS.map(toldByClaim),
  ]
}

/** What a finding says, with what it rests on. */
export function toldByFinding({ id, label, say, ways = [], basis, when }: FindingRule): Told {
  const said = [label, ...Object.values(say), ...ways.map((way) => way.say)]
  return {
    kind: 'finding',
    id,
    of: id,
    english: said.map(({ english }) => english),
    basis,
    when: [when],
  }
}

/** A promise that people meet, and its answer. */
function toldByClaim({ id, claim, shown, instead, basis }: Claim): Told {
  const english = [claim, shown, instead].map((message) => message.english)
  return { kind: 'claim', id, of: id, english, basis, when: [] }
}

function toldByTherapy(therapy: Therapy): readonly Told[] {
  const { id, label, basis, concerns } = therapy
  const reasons = (kind: string, some: readonly Reason[]): readonly Told[] =>
    some.map((one) => ({
      kind,
      id: one.id,
      of: id,
      english: [one.say.english],
      basis: one.basis,
      when: [one.when],
    }))
  return [
    { kind: 'proposal', id, of: id, english: [label.english], basis, when: [concerns] },
    ...reasons('step', therapy.ladder),
    ...reasons('forbids', therapy.forbids),
    ...reasons('caution', therapy.cautions),
    ...reasons('for', therapy.for),
    ...reasons('against', therapy.against),
    ...positions(therapy),
    ...doses(therapy),
    ...therapy.monitor.map((one) => ({
      kind: 'monitoring',
      id: one.id,
      of: id,
      english: [one.say.english],
      basis: one.basis,
      when: [],
    })),
  ]
}

function positions({ id, positions: all }: Therapy): readonly Told[] {
  return all.map(({ source, direction, strength, population, verified, note, applies }) => ({
    kind: 'position',
    id: `${id}: ${source}`,
    of: id,
    english: [`${direction}, ${strength}: ${population.english}`],
    basis: [{ source, verified, ...(note && { note: note.english }) }],
    when: applies ? [applies] : [],
  }))
}

function doses({ id, dosing }: Therapy): readonly Told[] {
  return (dosing?.rows ?? []).map(({ when, regimen }) => ({
    kind: 'dose',
    id: regimen.say.id,
    of: id,
    english: [regimen.say.english],
    basis: regimen.basis,
    when: [when],
  }))
}

import type { Criterion } from '@legato/rules'
import type { Basis } from '../../basis.ts'
import { unread } from '../../basis.ts'
import { all, always, any, includes, lists, yes } from '../../criteria.ts'
import { adult, known, rlsConcern } from '../../gate.ts'
import { position, step } from '../../ladder.ts'
import type { Reason } from '../../statement.ts'
import { reason } from '../../statement.ts'
import { surely } from '../../surely.ts'
import type { Position, Step, Therapy } from '../../therapy.ts'
import { therapy } from '../../therapy.ts'

/**
 * What AASM 2025 advises against and nobody would think of unasked. Spoken of where it is taken,
 * or, in periodic limb movement disorder, where it is all that one may find proposed.
 */
interface Against {
  readonly drug: string
  readonly label: string
  readonly ladder: readonly Step[]
  readonly positions: readonly Position[]
  readonly forbids?: readonly Reason[]
  readonly cautions?: readonly Reason[]
  readonly basis: readonly Basis[]
  /** Beside taking it: whom it concerns as well. */
  readonly alsoConcerns?: Criterion
}

const limbMovements = all(known('periodic-limb-movement-disorder'), adult)

function advisedAgainst({ drug, label, alsoConcerns, ...rest }: Against): Therapy {
  const taken = all(surely(lists('current-drugs', drug)), rlsConcern, adult)
  return therapy(`beside-${drug.replaceAll(' ', '-')}`, {
    forbids: [],
    cautions: [],
    ...rest,
    therapy: drug,
    label,
    kind: 'medication',
    concerns: alsoConcerns ? any(alsoConcerns, taken) : taken,
    for: [],
    against: [],
    monitor: [],
  })
}

interface AgainstPosition {
  readonly id: string
  readonly certainty: Position['certainty']
  readonly population: string
  readonly applies: Criterion
  readonly note?: string
}

function against({ id, ...rest }: AgainstPosition): Position {
  return position(id, {
    source: 'AASM-2025',
    direction: 'against',
    strength: 'conditional',
    verified: false,
    ...rest,
  })
}

const memory = 'The certainty was carried over from memory.'
const aasm = unread('AASM-2025', 'Against, conditional')

const teratogens: Reason = reason(
  'against.forbids.pregnancy',
  'Pregnant, or a pregnancy is possible: never for RLS; it harms the child.',
  any(yes('pregnancy'), known('could-become-pregnant')),
  [unread('LABEL-VALPROATE'), unread('PREGNANCY-2015')],
  { safety: 'S32' },
)

function taken(drug: string, say: string): Step {
  return step(`against.${drug}`, 'not-recommended', { say, when: always, basis: [aasm] })
}

const inMovements = step('against.plmd.valproate', 'not-recommended', {
  say: 'Advised against in periodic limb movement disorder: its harms outweigh what is known of it.',
  when: known('periodic-limb-movement-disorder'),
  basis: [unread('AASM-2025', 'PLMD: against, conditional, very low certainty')],
})

export const valproate = advisedAgainst({
  drug: 'valproic acid',
  label: 'Valproate',
  alsoConcerns: limbMovements,
  ladder: [
    inMovements,
    taken(
      'valproate',
      'Valproate is advised against for RLS. Where it treats epilepsy or mood it is its prescriber’s, and never stopped for the legs.',
    ),
  ],
  positions: [
    against({
      id: 'valproate.aasm',
      certainty: 'low',
      population: 'Adults with RLS',
      applies: rlsConcern,
      note: memory,
    }),
    against({
      id: 'valproate.aasm-plmd',
      certainty: 'very-low',
      population: 'Adults with periodic limb movement disorder',
      applies: limbMovements,
    }),
  ],
  forbids: [teratogens],
  cautions: [
    reason(
      'valproate.cautions.liver',
      'Harms the liver, the pancreas and platelets; adds weight.',
      always,
      [unread('LABEL-VALPROATE')],
    ),
  ],
  basis: [aasm],
})

export const carbamazepine = advisedAgainst({
  drug: 'carbamazepine',
  label: 'Carbamazepine',
  ladder: [
    taken(
      'carbamazepine',
      'Carbamazepine is advised against for RLS. Where it treats epilepsy or pain it is its prescriber’s, and never stopped for the legs.',
    ),
  ],
  positions: [
    against({
      id: 'carbamazepine.aasm',
      certainty: 'low',
      population: 'Adults with RLS',
      applies: adult,
      note: memory,
    }),
  ],
  forbids: [teratogens],
  cautions: [
    reason(
      'carbamazepine.cautions.inducer',
      'It speeds up the breakdown of methadone, oxycodone, buprenorphine and many others.',
      includes('current-drugs', 'methadone', 'oxycodone', 'buprenorphine', 'hydrocodone'),
      [unread('LABELS-OPIOIDS')],
      { safety: 'S26' },
    ),
  ],
  basis: [aasm],
})

export const valerian = advisedAgainst({
  drug: 'valerian',
  label: 'Valerian',
  ladder: [
    taken(
      'valerian',
      'Valerian is advised against for RLS: no effect was shown. It sedates beside other drugs, and counts among them.',
    ),
  ],
  positions: [
    against({
      id: 'valerian.aasm',
      certainty: 'very-low',
      population: 'Adults with RLS',
      applies: adult,
      note: 'Direction and certainty were carried over from memory.',
    }),
  ],
  basis: [aasm],
})

export const triazolam = advisedAgainst({
  drug: 'triazolam',
  label: 'Triazolam',
  alsoConcerns: limbMovements,
  ladder: [
    step('against.plmd.triazolam', 'not-recommended', {
      say: 'Advised against in periodic limb movement disorder: it sedates and leaves the movements as they are.',
      when: known('periodic-limb-movement-disorder'),
      basis: [unread('AASM-2025', 'PLMD: against, conditional, very low certainty')],
    }),
    taken('triazolam', 'A benzodiazepine: not for RLS. See the review of hypnotics.'),
  ],
  positions: [
    against({
      id: 'triazolam.aasm-plmd',
      certainty: 'very-low',
      population: 'Adults with periodic limb movement disorder',
      applies: limbMovements,
    }),
  ],
  basis: [aasm],
})

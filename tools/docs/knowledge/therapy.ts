import type { Amount, Basis, DoseRow, Position, Therapy } from '@legato/knowledge'
import { code, page, section, table } from '../markdown.ts'
import {
  cutPointsSection,
  reasonText,
  sectionOf,
  sourcesSection,
  standingText,
  statementText,
  UP,
} from './parts.ts'
import { basisList, criterionList, worded } from './wording.ts'

/** One therapy: whom it concerns, what forbids it, how it stands, what guidelines say, its dose. */
export function therapyPage(therapy: Therapy): string {
  const { id, label, kind, concerns, basis, ladder, forbids, cautions, monitor } = therapy
  const because = [...forbids, ...ladder, ...cautions, ...therapy.for, ...therapy.against]
  const rows = therapy.dosing?.rows ?? []
  const bases = basesOf(therapy)
  return page(label.english, `${code(id)}, ${kind}: ${therapy.therapy}. ${standingText(bases)}`, [
    section('Whom it concerns', criterionList(concerns, UP), basisList(basis)),
    ...sectionOf(
      'What forbids it',
      forbids.map((one) => reasonText(one)),
    ),
    ...sectionOf(
      'How it stands: the first that holds',
      ladder.map((one) => reasonText(one, `**${STANDINGS[one.standing]}.** `)),
    ),
    ...positionsSection(therapy.positions),
    ...sectionOf('Dose: the first row that holds', rows.map(doseText)),
    ...sectionOf(
      'For',
      therapy.for.map((one) => reasonText(one)),
    ),
    ...sectionOf(
      'Against',
      therapy.against.map((one) => reasonText(one)),
    ),
    ...sectionOf(
      'Cautions',
      cautions.map((one) => reasonText(one)),
    ),
    ...sectionOf('Monitoring', monitor.map(statementText)),
    ...mustKnow(therapy),
    ...cutPointsSection([
      concerns,
      ...because.map(({ when }) => when),
      ...rows.map(({ when }) => when),
    ]),
    sourcesSection([...bases.flat(), ...therapy.positions]),
  ])
}

const STANDINGS = {
  recommended: 'Recommended',
  consider: 'Consider',
  specialist: 'For a specialist',
  'not-recommended': 'Not recommended',
} as const

function positionsSection(positions: readonly Position[]): readonly string[] {
  if (positions.length === 0) return []
  const head = ['source', 'direction', 'strength', 'certainty', 'whom it speaks of', 'read', 'note']
  const rows = positions.map(
    ({ source, direction, strength, certainty, population, verified, note }) => [
      ...[code(source), direction, strength, certainty, population.english],
      ...[verified ? 'yes' : '**not yet**', note?.english ?? ''],
    ],
  )
  return [section('What guidelines say', table(head, rows))]
}

function doseText({ when, regimen: { start, steps, max, say, basis } }: DoseRow): string {
  const rows = [
    ['start', amountText(start), ''],
    ...steps.map(({ add, every }) => ['step', amountText(add), `every ${every}`]),
    ...(max ? [['at most', amountText(max), '']] : []),
  ]
  return [
    `### ${code(say.id)}`,
    worded(say),
    table(['', 'amount', 'when'], rows),
    criterionList(when, UP),
    basisList(basis),
  ].join('\n\n')
}

function amountText({ amount, unit, of, per, at, atMost }: Amount): string {
  const what = of ? ` ${of}` : ''
  const rest = [per && `per ${per}`, at?.replaceAll('-', ' '), atMost && `at most ${atMost} mg`]
  return [`${amount} ${unit}${what}`, ...rest].filter(Boolean).join(', ')
}

function mustKnow({ mustKnow = [] }: Therapy): readonly string[] {
  return sectionOf(
    'What must be known first',
    mustKnow.length > 0 ? [mustKnow.map(code).join(', ')] : [],
  )
}

/** What its statements rest on; positions say so themselves. */
function basesOf(therapy: Therapy): readonly (readonly Basis[])[] {
  const { basis, ladder, forbids, cautions, monitor, dosing } = therapy
  const said = [...ladder, ...forbids, ...cautions, ...therapy.for, ...therapy.against, ...monitor]
  return [
    basis,
    ...said.map((one) => one.basis),
    ...(dosing?.rows ?? []).map(({ regimen }) => regimen.basis),
  ]
}

import { knowledge } from '@legato/knowledge'
import { expect, test } from 'vitest'
import type { Expectation } from './case.ts'
import { casesByFile } from './case.ts'

/**
 * Nothing is told that no case tells of: each finding with each of its answers, each alert when it
 * is raised, when it is not and when it cannot be checked, each therapy at least once.
 */
const expected: readonly Expectation[] = [...casesByFile().values()].flat().map((one) => one.expect)

/** What speaks of the record and not of the patient, and so is always answered. */
const ALWAYS_ANSWERED = new Set([
  'iron-status-unknown',
  'ferritin-unreliable',
  'renal-function-unknown',
  'carboxymaltose-phosphate',
  'tissue-oxygen-research',
])

const findings = tally(expected.flatMap((one) => Object.entries(one.findings ?? {})))
const alerts = tally(
  expected.flatMap(({ alerts: raised = [], absent = [], unchecked = [] }) => [
    ...raised.map(({ id }) => [String(id), 'raised'] as const),
    ...absent.map((id) => [id.split(':')[0] ?? id, 'absent'] as const),
    ...unchecked.map((id) => [id, 'unchecked'] as const),
  ]),
)
const proposals = tally(
  expected.flatMap((one) =>
    Object.entries(one.proposals ?? {}).map(([id, { status }]) => [id, status] as const),
  ),
)

function tally(
  pairs: readonly (readonly [id: string, answer: string])[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const byId = Map.groupBy(pairs, ([id]) => id)
  return new Map([...byId].map(([id, some]) => [id, new Set(some.map(([, answer]) => answer))]))
}

/** Those of these answers that no case expects. */
function lacking(
  id: string,
  seen: ReadonlyMap<string, ReadonlySet<string>>,
  answers: readonly string[],
): readonly string[] {
  const needed = ALWAYS_ANSWERED.has(id) ? answers.slice(0, 2) : answers
  return needed.filter((one) => !seen.get(id)?.has(one)).map((one) => `${id}: ${one}`)
}

test('every finding is met, not met and undetermined in some case', () => {
  const answers = ['met', 'not-met', 'undetermined']
  const missing = knowledge.findings.flatMap(({ id }) => lacking(id, findings, answers))
  expect(missing).toEqual([])
})

test('every alert is raised, absent and unchecked in some case', () => {
  const ids = new Set(knowledge.alerts.map(({ id }) => id))
  const answers = ['raised', 'absent', 'unchecked']
  expect([...ids].flatMap((id) => lacking(id, alerts, answers))).toEqual([])
})

test('every therapy is told in some case, of drugs to leave one of each class', () => {
  const leave = knowledge.therapies.filter(({ id }) => id.startsWith('deprescribe-'))
  const byStep = Map.groupBy(leave, ({ ladder }) => ladder[0]?.id)
  const classes = [...byStep].filter(([, some]) => some.every(({ id }) => !proposals.has(id)))
  expect(classes.map(([step]) => step)).toEqual([])
  const others = knowledge.therapies.filter((one) => !leave.includes(one))
  expect(others.map(({ id }) => id).filter((id) => !proposals.has(id))).toEqual([])
})

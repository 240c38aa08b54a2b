import type { Plan } from '@legato/clinic/plan'
import { expect } from 'vitest'
import type { Expectation } from './case.ts'

/** Holds a plan against what a case expects: only what the case speaks of. */
export function expectPlan(plan: Plan, expected: Expectation): void {
  const told = {
    findings: Object.fromEntries(plan.findings.map(({ id, answer }) => [id, answer])),
    proposals: Object.fromEntries(plan.proposals.map((one) => [one.id, one])),
    alerts: plan.alerts,
    missing: plan.missing.map(({ feature }) => feature),
    unchecked: plan.unchecked.map(({ id }) => id),
  }
  expect(told.findings).toMatchObject(expected.findings ?? {})
  expect(statuses(plan)).toMatchObject(
    Object.fromEntries(
      Object.entries(expected.proposals ?? {}).map(([id, { status }]) => [id, status]),
    ),
  )
  expect(told.proposals).toMatchObject(expected.proposals ?? {})
  for (const alert of expected.alerts ?? []) {
    expect(told.alerts).toContainEqual(expect.objectContaining(alert))
  }
  expect(told.missing).toEqual(expect.arrayContaining([...(expected.missing ?? [])]))
  expect(told.unchecked).toEqual(expect.arrayContaining([...(expected.unchecked ?? [])]))
  for (const entry of expected.sequence ?? [])
    expect(plan.sequence).toContainEqual(expect.objectContaining(entry))
  for (const entry of expected.followUps ?? [])
    expect(plan.followUps).toContainEqual(expect.objectContaining(entry))
  const present = [
    ...Object.keys(told.proposals),
    ...told.alerts.flatMap(({ id, about }) => [id, `${id}:${about}`]),
    ...plan.findings.filter(({ answer }) => answer === 'met').map(({ id }) => id),
  ]
  for (const id of expected.absent ?? []) expect(present).not.toContain(id)
}

function statuses(plan: Plan): Readonly<Record<string, string>> {
  return Object.fromEntries(plan.proposals.map(({ id, status }) => [id, status]))
}

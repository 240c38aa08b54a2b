import { readFileSync } from 'node:fs'
import { surveillanceFor } from '@legato/clinic'
import { describe as describeFeatures } from '@legato/clinic/profile'
import type { BodyPart, DiaryDose, PatientRecord } from '@legato/clinic/record'
import { diaryResponse } from '@legato/clinic/record'
import { type FeatureId, isFeatureId } from '@legato/knowledge'
import type { Truth } from '@legato/values'
import { addDays, civilDate } from '@legato/values'
import { expect, test } from 'vitest'

/** A patient with a diary in, the surveillance out, with the source beside it. */
interface Case {
  readonly id: string
  readonly source: string
  readonly why: string
  readonly asOf: string
  readonly record: PatientRecord['resources']
  readonly nights: readonly Run[]
  readonly expect: {
    readonly state: string
    readonly answers: Readonly<Record<string, Truth>>
    /** Null is not known. */
    readonly values: Readonly<Record<string, number | null>>
    /** How reasons begin. */
    readonly unknown?: readonly string[]
    readonly notes?: readonly string[]
  }
}

/** Nights in a row, whose answers take turns. */
interface Run {
  readonly first: string
  readonly count: number
  readonly zone: string
  readonly began: readonly string[]
  readonly urge: readonly number[]
  readonly parts: readonly (readonly BodyPart[])[]
  readonly sleepHours?: number
  readonly doses?: readonly DiaryDose[]
}

const cases: readonly Case[] = JSON.parse(
  readFileSync(new URL('./surveillance/cases.json', import.meta.url), 'utf8'),
)

test.each(cases)('$id: $why', (one) => {
  const { state, answers, values, unknown = [], notes = [] } = one.expect
  const given = { record: recordOf(one), asOf: dayOf(one.asOf) }
  const survey = surveillanceFor(given.record, given)
  const lines = [...survey.changes, ...survey.explanations]
  expect(survey.state).toBe(state)
  for (const [id, answer] of Object.entries(answers))
    expect([id, lines.find((line) => line.id === id)?.answer]).toEqual([id, answer])
  for (const begin of unknown)
    expect(survey.unknown.flatMap(({ reasons }) => reasons)).toContainEqual(
      expect.stringMatching(new RegExp(`^${begin}`)),
    )
  const { facts } = describeFeatures(given.record, given)
  for (const [id, value] of Object.entries(values)) expect([id, found(id)]).toEqual([id, value])
  const said = lines.flatMap(({ beside }) => beside.flatMap((fact) => fact.notes ?? []))
  for (const one of notes) expect(said).toContain(one)

  function found(id: string) {
    const fact = isFeatureId(id) ? facts[id satisfies FeatureId] : undefined
    return fact?.kind === 'known' ? fact.value : null
  }
})

test('each number of the diary names the nights that tell it', () => {
  const seen = cases.find(({ id }) => id === 'seen')
  if (!seen) throw new Error('no case is called seen')
  const { facts } = describeFeatures(recordOf(seen), { asOf: dayOf(seen.asOf) })
  expect(facts['diary-onset'].from).toHaveLength(21)
  expect(facts['diary-earlier-by'].from).toHaveLength(35)
  expect(facts['diary-onset-before'].from).toContain('QuestionnaireResponse/n2026-02-01')
})

test('the order of the record moves nothing', () => {
  for (const one of cases) {
    const record = recordOf(one)
    const turned = { ...record, resources: record.resources.toReversed() }
    const on = { asOf: dayOf(one.asOf) }
    const { state, changes } = surveillanceFor(turned, on)
    const straight = surveillanceFor(record, on)
    expect([one.id, state]).toEqual([one.id, straight.state])
    expect(changes.map(({ say }) => say)).toEqual(straight.changes.map(({ say }) => say))
  }
})

function recordOf({ record, nights }: Case): PatientRecord {
  return {
    patient: { resourceType: 'Patient', id: 'p' },
    resources: [...record, ...nights.flatMap(responsesOf)],
  }
}

function responsesOf({ first, count, zone, began, urge, parts, ...rest }: Run) {
  return Array.from({ length: count }, (_, at) => {
    const night = addDays(dayOf(first), at)
    const logged = {
      night,
      zone,
      urge: urge[at % urge.length] ?? null,
      beganAt: began[at % began.length] ?? null,
      parts: parts[at % parts.length] ?? null,
      reliefMin: null,
      tried: [],
      doses: rest.doses ?? [],
      sleepHours: rest.sleepHours ?? null,
    }
    return diaryResponse(logged, { id: `n${night}`, subject: 'Patient/p' })
  })
}

function dayOf(text: string) {
  const day = civilDate(text)
  if (!day) throw new Error(`${text} is no day`)
  return day
}

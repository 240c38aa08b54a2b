import type { Message } from '@legato/values'
import { expect, test } from 'vitest'
import { knowledge } from './knowledge.ts'

const { findings, therapies, alerts } = knowledge
const ofFindings = findings.flatMap((one) => [one.label, ...Object.values(one.say)])
const ofAlerts = alerts.map((one) => one.say)
const ofTherapies = therapies.flatMap((one) => [
  one.label,
  ...[
    ...one.ladder,
    ...one.forbids,
    ...one.cautions,
    ...one.for,
    ...one.against,
    ...one.monitor,
  ].map(({ say }) => say),
])
const messages: readonly Message[] = [...ofFindings, ...ofAlerts, ...ofTherapies]

function doubles(ids: readonly string[]): readonly string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index)
}

test('ids of findings and of therapies are used once', () => {
  expect(doubles(findings.map(({ id }) => id))).toEqual([])
  expect(doubles(therapies.map(({ id }) => id))).toEqual([])
})

test('one message id has one wording, so that a catalog can translate it', () => {
  const wordings = Map.groupBy(messages, ({ id }) => id)
  const twice = [...wordings].filter(([, same]) => new Set(same.map((m) => m.english)).size > 1)
  expect(twice.map(([id]) => id)).toEqual([])
})

test('nothing is said without a basis', () => {
  const said = [...findings, ...alerts, ...therapies.flatMap(({ ladder }) => ladder)]
  expect(said.filter(({ basis }) => basis.length === 0)).toEqual([])
})

test('nothing promises a cure', () => {
  expect(messages.filter(({ english }) => /\bcur(e|es|ed|ing)\b/i.test(english))).toEqual([])
})

test('ids are words of lower case, joined by hyphens', () => {
  const ids = [...findings, ...therapies, ...alerts].map(({ id }) => id)
  expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([])
})

import type { Told } from '@legato/knowledge'
import {
  allTold,
  COUNTRY_NAMES,
  featureIds,
  features,
  knowledge,
  SOURCES,
  type SourceKind,
  toldBeside,
} from '@legato/knowledge'
import { cutPoints } from '@legato/rules'
import { describe, expect, test } from 'vitest'

const told = allTold(knowledge)
/** The same with what is counted, ranked, put in order or claimed beside it. */
const everything = [...told, ...toldBeside(knowledge)]

/** How a statement is named when it is at fault. */
function names(some: readonly Told[]): readonly string[] {
  return some.map(({ kind, id, of }) => `${of}: ${kind} ${id}`)
}

describe('What is said of a patient', () => {
  test('is much', () => {
    expect(told.length).toBeGreaterThan(100)
  })

  test('rests on something: what has no basis does not ship', () => {
    expect(names(everything.filter(({ basis }) => basis.length === 0))).toEqual([])
  })

  test('names sources that exist', () => {
    const unknown = everything.filter(({ basis }) =>
      basis.some(({ source }) => !Object.hasOwn(SOURCES, source)),
    )
    expect(names(unknown)).toEqual([])
  })

  test('has a basis for every threshold, dose, effect and claim, and speaks of every country', () => {
    const thresholds = everything.filter(({ when }) => cutPoints(when).size > 0)
    const doses = everything.filter(({ kind }) => kind === 'dose' || kind === 'factor')
    const effects = everything.filter(({ english }) => /\d/.test(english.join(' ')))
    const claims = everything.filter(({ kind }) => kind === 'claim')
    for (const some of [thresholds, doses, effects, claims]) {
      expect(some.length).toBeGreaterThan(10)
      expect(names(some.filter(({ basis }) => basis.length === 0))).toEqual([])
    }
    const countries = new Set(everything.map(({ of }) => of))
    for (const name of Object.values(COUNTRY_NAMES)) expect(countries).toContain(name)
  })

  test('rests on sources of a known kind, and calls default only what is our own', () => {
    const kinds: Readonly<Record<SourceKind, true>> = {
      guideline: true,
      label: true,
      study: true,
      review: true,
      'expert-practice': true,
      'payer-policy': true,
      default: true,
    }
    for (const [id, { kind }] of Object.entries(SOURCES)) {
      expect(Object.keys(kinds)).toContain(kind)
      const isDefault = kind === 'default'
      expect({ id, isDefault }).toEqual({ id, isDefault: id === 'legato-default' })
    }
  })

  test('never calls a default of our own verified', () => {
    const proud = everything.filter(({ basis }) =>
      basis.some(({ source, verified }) => source === 'legato-default' && verified),
    )
    expect(names(proud)).toEqual([])
  })

  test('says why a default of our own was set as it is', () => {
    const silent = everything.filter(({ basis }) =>
      basis.some(({ source, note }) => source === 'legato-default' && !note),
    )
    expect(names(silent)).toEqual([])
  })

  test('never promises a cure', () => {
    expect(
      names(told.filter(({ english }) => /\bcur(e|es|ed|ing)\b/i.test(english.join(' ')))),
    ).toEqual([])
  })

  test('never speaks of augmentation without saying which: RLS augmentation', () => {
    const bare = told.filter(({ english }) => /(?<!RLS )\baugmentation\b/.test(english.join(' ')))
    expect(names(bare)).toEqual([])
  })

  test('goes by ids of which none is used twice', () => {
    const { findings, therapies, alerts } = knowledge
    expect(twice(findings.map(({ id }) => id))).toEqual([])
    expect(twice(therapies.map(({ id }) => id))).toEqual([])
    expect(
      twice(alerts.map(({ id, about, level, say }) => `${id}:${about}:${level}:${say.english}`)),
    ).toEqual([])
  })

  test('is worded in one way under one message id', () => {
    const wordings = new Map<string, Set<string>>()
    for (const { kind, id, english } of told.filter(
      ({ kind }) => kind !== 'position' && kind !== 'alert',
    ))
      wordings.set(
        `${kind} ${id}`,
        (wordings.get(`${kind} ${id}`) ?? new Set()).add(english.join()),
      )
    expect([...wordings].filter(([, some]) => some.size > 1).map(([id]) => id)).toEqual([])
  })
})

describe('Case features', () => {
  test('ask for themselves', () => {
    expect(featureIds.filter((id) => features[id].ask.english.trim() === '')).toEqual([])
  })

  test('grow old only for a reason', () => {
    const silent = featureIds.filter((id) => {
      const { maxAge } = features[id]
      return maxAge && !Object.hasOwn(SOURCES, maxAge.basis.source)
    })
    expect(silent).toEqual([])
  })
})

function twice(ids: readonly string[]): readonly string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index)
}

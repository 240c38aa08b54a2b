import type { Told } from '@legato/knowledge'
import { allTold, featureIds, features, knowledge, SOURCES } from '@legato/knowledge'
import { describe, expect, test } from 'vitest'

const told = allTold(knowledge)

/** How a statement is named when it is at fault. */
function names(some: readonly Told[]): readonly string[] {
  return some.map(({ kind, id, of }) => `${of}: ${kind} ${id}`)
}

describe('What is said of a patient', () => {
  test('is much', () => {
    expect(told.length).toBeGreaterThan(100)
  })

  test('rests on something: what has no basis does not ship', () => {
    expect(names(told.filter(({ basis }) => basis.length === 0))).toEqual([])
  })

  test('names sources that exist', () => {
    const unknown = told.filter(({ basis }) =>
      basis.some(({ source }) => !Object.hasOwn(SOURCES, source)),
    )
    expect(names(unknown)).toEqual([])
  })

  test('says why a default of our own was set as it is', () => {
    const silent = told.filter(({ basis }) =>
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

import { expect, test } from 'vitest'
import { SOURCES } from '../sources.ts'
import { CLAIM_TOPICS, CLAIM_VERDICTS, CLAIMS } from './index.ts'

const said = CLAIMS.map(({ id, claim, shown, instead }) => ({
  id,
  text: [claim, shown, instead].map(({ english }) => english).join(' '),
}))

test('every answer rests on a source, and a default of our own says why', () => {
  const without = CLAIMS.filter(
    ({ basis }) =>
      basis.length === 0 ||
      basis.some(
        ({ source, note }) =>
          !Object.hasOwn(SOURCES, source) || (source === 'legato-default' && !note),
      ),
  )
  expect(without.map(({ id }) => id)).toEqual([])
})

test('no word of a cure, not even as what others say', () => {
  expect(said.filter(({ text }) => /\bcur(e|es|ed|ing)\b/i.test(text))).toEqual([])
})

test('what was never studied in people says so', () => {
  const studied = CLAIMS.filter(
    ({ verdict, shown }) => verdict === 'no-study' && !/\bno (study|trial)\b/i.test(shown.english),
  )
  expect(studied.map(({ id }) => id)).toEqual([])
})

test('each topic and each verdict is in use, and no id twice', () => {
  expect(new Set(CLAIMS.map(({ topic }) => topic))).toEqual(new Set(CLAIM_TOPICS))
  expect(new Set(CLAIMS.map(({ verdict }) => verdict))).toEqual(new Set(CLAIM_VERDICTS))
  expect(new Set(CLAIMS.map(({ id }) => id)).size).toBe(CLAIMS.length)
})

test('the question that is asked most is answered: veins, magnesium, genes, nerves, soap', () => {
  const asked = ['vein-ablation', 'magnesium', 'gene-therapy', 'stem-cells', 'soap']
  expect(asked.filter((id) => !CLAIMS.some((claim) => claim.id === id))).toEqual([])
})

test('a claim stands in quotation marks, its answer does not', () => {
  expect(CLAIMS.filter(({ claim }) => !/^“.*”$/.test(claim.english))).toEqual([])
  expect(CLAIMS.filter(({ shown }) => shown.english.startsWith('“'))).toEqual([])
})

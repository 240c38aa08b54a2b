import { diffPlans, makePlan } from '@legato/clinic/plan'
import {
  CLAIMS,
  calendarNotes,
  consentWords,
  knowledge,
  PARTS,
  veinConsent,
  wordsByItem,
  wordsFor,
} from '@legato/knowledge'
import { render } from '@legato/values'
import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'
import { expect, test } from 'vitest'
import { casesByFile, featuresOf } from './case.ts'

/**
 * Kincaid JP et al., Derivation of new readability formulas, US Navy Research Branch Report 8-75
 * (1975): grade = 0.39 words/sentence + 11.8 syllables/word - 15.59. What patients must know by
 * its name, because it stands on the package or the letter, counts as a short word.
 */
const GRADE = 8
const EXCLUDED = [
  'gabapentin',
  'pregabalin',
  'pramipexole',
  'ropinirole',
  'rotigotine',
  'levodopa',
  'cabergoline',
  'pergolide',
  'oxycodone',
  'methadone',
  'buprenorphine',
  'dipyridamole',
  'vitamin',
]

function gradeOf(text: string): number {
  const plain = EXCLUDED.reduce((all, name) => all.replaceAll(new RegExp(name, 'gi'), 'drug'), text)
  const sentence = plain.match(/[.!?:]+(\s|$)/g)?.length ?? 1
  const words = plain.match(/[\p{L}\d’'-]+/gu) ?? []
  return fleschKincaid({ sentence, word: words.length, syllable: syllable(words.join(' ')) })
}

const told = [...wordsByItem].map(([item, words]) => {
  return [item, PARTS.map((part) => render(words[part]))] as const
})

test.each(told)('%s reads at grade 8 or below', (_, [, ...sentences]) => {
  expect(gradeOf(sentences.join(' '))).toBeLessThanOrEqual(GRADE)
})

test.each(told)(
  '%s is told in whole sentences, promises no cure and orders nothing stopped',
  (_, parts) => {
    const [, ...sentences] = parts
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z0-9].*[.!?]$/)
    expect(sentences.join(' ')).not.toMatch(/\bcures?\b|^stop taking/i)
  },
)

const items = [...knowledge.findings, ...knowledge.therapies].map(({ id }) => id)

test('every finding, therapy and test has its words', () => {
  expect(items.filter((id) => wordsFor(id) === undefined)).toEqual([])
})

test('no words are for nothing', () => {
  const used = new Set(items.map(wordsFor))
  expect([...wordsByItem].filter(([, words]) => !used.has(words)).map(([id]) => id)).toEqual([])
})

test.each(CLAIMS)('the answer to the claim $id reads at grade 8 or below', ({ shown, instead }) => {
  expect(gradeOf(`${render(shown)} ${render(instead)}`)).toBeLessThanOrEqual(GRADE)
})

test.each(Object.values(calendarNotes))(
  '$id of a calendar reads at grade 8 or below',
  ({ say }) => {
    expect(gradeOf(render(say))).toBeLessThanOrEqual(GRADE)
  },
)

/** What the diff of two plans says to the patient; names and values are those of the plans. */
function toldOfChanges(): ReadonlySet<string> {
  const plans = [...casesByFile().values()]
    .flat()
    .map((one) => makePlan(featuresOf(one), { id: 'p', unread: [] }, { whatIf: false }))
  const diffs = plans.slice(1).flatMap((plan, index) => {
    const before = plans[index]
    return before ? [diffPlans(before, plan)] : []
  })
  const changes = diffs.flatMap((diff) => diff.changes)
  return new Set([
    ...diffs.map(({ patientSay }) => patientSay),
    ...changes.map(({ label, about = label, patientSay }) =>
      patientSay
        .replaceAll(label, 'It')
        .replaceAll(about, 'it')
        .replace(/(your record changed\.) .*/, '$1'),
    ),
  ])
}

test('what changed in a plan is told to the patient at grade 8 or below', () => {
  const told = [...toldOfChanges()]
  expect(told.length).toBeGreaterThan(15)
  expect(told.filter((text) => gradeOf(text) > GRADE)).toEqual([])
})

const consented = Object.entries(consentWords).map(([id, { what, works, harms, shared }]) => {
  const own = shared === veinConsent ? [] : Object.values<typeof works>({ ...shared }).flat()
  return [id, [what, ...works, ...harms, ...own].map(({ say }) => render(say))] as const
})

test.each([
  ['every sheet', Object.values(veinConsent).flatMap((all) => all.map(({ say }) => render(say)))],
  ...consented,
] as const)(
  'what %s says before a vessel is treated reads at grade 8 or below, and promises no cure',
  (_, said) => {
    for (const text of said) expect(text).not.toMatch(/\bcures?\b/i)
    expect(gradeOf(said.join(' '))).toBeLessThanOrEqual(GRADE)
  },
)

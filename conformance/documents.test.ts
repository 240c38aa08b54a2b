import type { Block, Content } from '@legato/clinic/care'
import { consentSheet, parseContent, payerLetter } from '@legato/clinic/care'
import { judgePolicy, makePlan } from '@legato/clinic/plan'
import { payerPolicies, veinConsent } from '@legato/knowledge'
import { expect, test } from 'vitest'
import { casesByFile, featuresOf } from './case.ts'

const found = casesByFile()
  .get('vascular.json')
  ?.find(({ id }) => id === 'r5-offer-on-venous-grounds')
if (!found) throw new Error('the case is gone')
const features = featuresOf(found)
const { proposals } = makePlan(features, { id: 'p', unread: [] }, { whatIf: false })

const issue = {
  patient: { name: 'Ida Invented', birthDate: '1972-05-01' },
  date: '2026-11-22',
  language: 'en',
} as const

const textOf = ({ blocks }: Content): string => blocks.flatMap(wordsIn).join('\n')

function wordsIn(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text]
    case 'list':
      return block.items
    case 'table':
      return [block.caption, ...block.rows.flat()]
    case 'figure':
      return [block.caption]
    case 'signature':
      return [block.role]
  }
}

function sheet(): Content {
  const proposal = proposals.find(({ id }) => id === 'vascular-ablation-heat')
  const others = proposals.filter(({ id }) => id === 'compression-stockings')
  const made = proposal && consentSheet(issue, { proposal, others })
  if (!made) throw new Error('no sheet')
  return made
}

test('a consent sheet says what is not proven, with the figures on both sides', () => {
  const text = textOf(sheet())
  for (const { say } of veinConsent.unproven) expect(text).toContain(say.english)
  expect(text).toContain('6 of 35')
  expect(text).toContain('28 of 100')
  expect(text).toContain('restless legs')
})

test('a consent sheet tells the harms, doing nothing, and who signs; it promises no cure', () => {
  const text = textOf(sheet())
  expect(text).toContain('The skin stays numb in 3 to 5 of 100 people')
  expect(text).toContain('You can decide not to treat the vein')
  expect(text).toContain('Who explained it')
  expect(text).not.toMatch(/\bcures?\b/i)
})

test('what was not checked in its source is told as such', () => {
  expect(textOf(sheet())).toContain('not checked in the source yet')
})

test('a letter to a payer tells each criterion, the facts behind it, and what lacks', () => {
  const policy = payerPolicies.find(({ id }) => id === 'medicare-l38720')
  if (!policy) throw new Error('no policy')
  const letter = payerLetter(issue, {
    treatment: 'great saphenous vein of the left leg',
    signer: 'Vascular surgeon',
    answer: judgePolicy(policy, features),
    appendix: [{ kind: 'paragraph', text: 'The exam.' }],
  })
  const text = textOf(letter)
  expect(text).toContain('This request is not complete')
  expect(text).toContain('Reflux of a superficial trunk, longest: 2100 ms')
  for (const { say } of policy.criteria) expect(text).toContain(say.english)
  expect(text).toContain('Severity of vein disease (VCSS), worse leg')
  expect(text).toContain('Appendix: the exam')
})

test('what guidelines say against a policy is told to the clinician, not to the payer', () => {
  for (const policy of payerPolicies) {
    const answer = judgePolicy(policy, features)
    const request = { treatment: 'a vein', signer: 'Surgeon', answer, appendix: [] }
    const text = textOf(payerLetter(issue, request))
    for (const { say } of policy.disagreements) {
      expect(answer.policy.disagreements.map((one) => one.say)).toContain(say)
      expect(text).not.toContain(say.english)
    }
  }
})

test('what was kept of a document is read back as it was', () => {
  const kept: unknown = JSON.parse(JSON.stringify(sheet()))
  expect(parseContent(kept)).toEqual(sheet())
})

test.each([
  ['nothing', null],
  ['a text', 'consent-sheet'],
  ['no blocks', { ...sheet(), blocks: undefined }],
  ['a block of another kind', { ...sheet(), blocks: [{ kind: 'script', text: 'x' }] }],
  ['a heading of no level', { ...sheet(), blocks: [{ kind: 'heading', level: 1, text: 'x' }] }],
  ['a kind that is none', { ...sheet(), kind: 'order' }],
])('%s in the place of a document is none', (_, value) => {
  expect(parseContent(value)).toBeUndefined()
})

test('every way to treat a vein that the plan may offer has its sheet', () => {
  const open = proposals.filter(({ id }) => id.startsWith('vascular-'))
  const treatments = open.filter(({ status }) => status === 'consider' || status === 'specialist')
  expect(treatments.length).toBeGreaterThan(3)
  for (const proposal of treatments)
    expect(consentSheet(issue, { proposal, others: [] })?.title).toBe(proposal.label)
})

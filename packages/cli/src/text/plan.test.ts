import { describe, expect, test } from 'vitest'
import { example, flat } from './example.ts'
import { planText } from './plan.ts'
import { COLOR, PLAIN } from './style.ts'

const anna = example('anna-berger')

describe('The page', () => {
  test('is no wider than 92 columns', () => {
    for (const line of planText(anna, PLAIN).split('\n'))
      expect(line.length).toBeLessThanOrEqual(92)
  })

  test('says whose plan it is and of which day', () => {
    const [first] = planText(anna, PLAIN).split('\n')
    expect(first).toMatch(/^Anna Berger, 58 years, female {2}as of 2026-11-22/)
  })

  test('tells dangers before findings, and findings before what to do', () => {
    const titles = planText(anna, PLAIN)
      .split('\n')
      .filter((line) => /^[A-Z]/.test(line))
    expect(titles.slice(1, 5)).toEqual(['Take care', 'Findings', 'Recommended', 'Consider'])
  })

  test('names every proposal once, and every alert', () => {
    const text = flat(planText(anna, PLAIN))
    for (const { label } of anna.proposals) expect(text).toContain(label)
    for (const { say } of anna.alerts) expect(text).toContain(say)
  })

  test('tells the products of one reason once, the lesser ones by name beneath the best', () => {
    const text = flat(planText(anna, PLAIN))
    const [best, ...lesser] = anna.proposals.filter(({ id }) => id.startsWith('iron-iv'))
    expect(lesser.length).toBeGreaterThan(1)
    expect(text.split(best?.summary ?? '-')).toHaveLength(2)
    expect(text).toContain(lesser.map(({ label }) => label).join(' · '))
  })

  test('tells every caution that a safety rule raises, once', () => {
    for (const name of ['david-keller', 'harold-jensen', 'leonie-brandt', 'helen-marsh']) {
      const plan = example(name)
      const text = flat(planText(plan, PLAIN))
      const offered = plan.proposals.filter(({ status }) => status === 'recommended')
      const cautions = offered.flatMap((one) =>
        one.cautions.filter(({ safety, unknown }) => safety && !unknown),
      )
      for (const { say } of cautions) expect(text.split(say), say).toHaveLength(2)
    }
  })

  test('tells the diagnosis by both sets of criteria in one paragraph', () => {
    const text = planText(anna, PLAIN)
    expect(flat(text)).toContain('criteria are met. By ICSD-3-TR as well')
  })

  test('is read in seconds: 100 lines of the simple, 170 of the most complex', () => {
    const lines = (name: string) => planText(example(name), PLAIN).split('\n').length
    expect(lines('anna-berger')).toBeLessThanOrEqual(100)
    expect(lines('david-keller')).toBeLessThanOrEqual(160)
    expect(lines('harold-jensen')).toBeLessThanOrEqual(170)
  })

  test('asks at most five questions, and counts the rest', () => {
    const asked = planText(anna, PLAIN).split('Ask next')[1]?.split('\n\n')[0] ?? ''
    expect(asked.match(/○/g)).toHaveLength(5)
    expect(asked).toMatch(/and \d+ facts of less weight: --why missing/)
  })

  test('has color only when it is asked for', () => {
    const colorSign = String.fromCharCode(27)
    expect(planText(anna, PLAIN)).not.toContain(colorSign)
    expect(planText(anna, COLOR)).toContain(colorSign)
  })

  test('gives the dose of a child by weight', () => {
    // 3 mg per kg at 30 kg
    expect(flat(planText(example('mateo-garcia'), PLAIN))).toContain('At 30 kg: 90 mg a day.')
  })

  test('says that the age is not known', () => {
    expect(planText({ ...anna, patient: { id: 'x' } }, PLAIN)).toMatch(/^Patient x, age not known/)
  })
})

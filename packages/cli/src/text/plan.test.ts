import { readFileSync } from 'node:fs'
import { planFor } from '@legato/clinic'
import type { Plan } from '@legato/clinic/plan'
import { assemble } from '@legato/clinic/record'
import { receive } from '@legato/clinic/sources'
import { civilDate } from '@legato/values'
import { describe, expect, test } from 'vitest'
import { planText } from './plan.ts'
import { COLOR, PLAIN } from './style.ts'

function example(name: string): Plan {
  const text = readFileSync(new URL(`../../../../examples/${name}.json`, import.meta.url), 'utf8')
  const [record] = assemble(receive(text)).records
  const asOf = civilDate('2026-11-22')
  if (!record || !asOf) throw new Error(`${name} holds no patient`)
  return planFor(record, { asOf })
}

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

  test('tells proposals of one status and one reason together', () => {
    const iron = anna.proposals.filter(
      ({ status, id }) => status === 'consider' && id.startsWith('iron-iv'),
    )
    const together = iron.map(({ label }) => label).join(' · ')
    expect(iron.length).toBeGreaterThan(1)
    expect(flat(planText(anna, PLAIN))).toContain(`${together}: ${iron[0]?.summary}`)
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

/** Without line breaks and indents. */
function flat(text: string): string {
  return text.replace(/\s+/g, ' ')
}

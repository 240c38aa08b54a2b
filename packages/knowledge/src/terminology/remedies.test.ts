import { expect, test } from 'vitest'
import { resolveDrug } from './resolve.ts'

function namesOf(text: string): readonly string[] {
  const match = resolveDrug({ text })
  return match.kind === 'resolved' ? match.ingredients.map(({ drug }) => drug.name) : [match.kind]
}

test.each([
  ['medical cannabis', ['cannabis']],
  ['CBD oil 25 mg at night', ['cannabidiol']],
  ['Sativex', ['nabiximols']],
  ['Kratom powder', ['kratom']],
  ['Passionsblume', ['passion flower']],
  ['Tebonin 120 mg', ['ginkgo']],
  ['5-HTP 100 mg', ['oxitriptan']],
  ['Magnesium glycinate 400 mg', ['magnesium']],
  ['Vitamin D3 1000 IU', ['vitamin d']],
  ['Champix', ['varenicline']],
  ['Nicotine patch 21 mg', ['nicotine']],
  ['Fycompa 2 mg', ['perampanel']],
])('what people take on their own counts among the drugs: %s', (text, drugs) => {
  expect(namesOf(text)).toEqual(drugs)
})

test('a bean that holds levodopa is levodopa, whatever the jar says', () => {
  const match = resolveDrug({ text: 'Mucuna pruriens 500 mg' })
  expect(match.kind === 'resolved' && match.ingredients.map(({ drug }) => drug.name)).toEqual([
    'levodopa',
  ])
})

test('what depresses the brain is classed so, herbs and cannabis included', () => {
  const classes = ['kava', 'kratom', 'cannabis'].map((text) => {
    const match = resolveDrug({ text })
    return match.kind === 'resolved' && match.ingredients[0]?.drug.classes
  })
  expect(classes).toEqual([['cns-depressant'], ['opioid', 'cns-depressant'], ['cns-depressant']])
})

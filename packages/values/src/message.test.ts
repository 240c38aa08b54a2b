import { expect, test } from 'vitest'
import { render } from './message.ts'

const low = {
  id: 'iron.low',
  english: '{feature} is low at {value}',
  values: { feature: { id: 'feature.ferritin', english: 'Ferritin' }, value: '38 ng/mL' },
}

test('a message is said in English where no catalog has it', () => {
  expect(render(low)).toBe('Ferritin is low at 38 ng/mL')
})

test('a catalog says the whole sentence and the names in it', () => {
  const german = {
    'iron.low': '{feature} ist mit {value} niedrig',
    'feature.ferritin': 'Das Ferritin',
  }
  expect(render(low, german)).toBe('Das Ferritin ist mit 38 ng/mL niedrig')
})

test('a list is told with commas, and a slot without a value stays to be seen', () => {
  expect(render({ id: 'x', english: '{a} and {b}', values: { a: ['one', 'two'] } })).toBe(
    'one, two and {b}',
  )
})

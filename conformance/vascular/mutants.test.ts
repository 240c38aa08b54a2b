import { expect, test } from 'vitest'
import { randomFrom } from '../safety/draw.ts'
import { mutant, WAYS_IN } from './mutants.ts'
import { look } from './sound.ts'

const INPUTS = process.env.LEGATO_LONG === '1' ? 20_000 : 100
const SEED = Number(process.env.LEGATO_SEED ?? Date.now() % 1e6)

test.each(WAYS_IN)('a damaged %s is refused in words, or read as what holds together', (way) => {
  const random = randomFrom(SEED)
  let read = 0
  for (let index = 0; index < INPUTS; index += 1) {
    const { kind, faults } = look(mutant(way, random))
    expect(faults, `seed ${SEED}, the ${index}th`).toEqual([])
    if (kind !== 'none') read += 1
  }
  // What is refused at once tries little; of the reports most are of other things than legs.
  if (way !== 'report') expect(read).toBeGreaterThan(INPUTS / 10)
})

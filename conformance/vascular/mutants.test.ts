import { expect, test } from 'vitest'
import { randomFrom } from '../safety/draw.ts'
import { mutant, WAYS_IN } from './mutants.ts'
import { look } from './sound.ts'

const INPUTS = process.env.LEGATO_LONG === '1' ? 20_000 : 100
const SEED = Number(process.env.LEGATO_SEED ?? Date.now() % 1e6)

test.each(WAYS_IN)('a damaged %s is refused in words, or read as what holds together', (way) => {
  const random = randomFrom(SEED)
  for (let index = 0; index < INPUTS; index += 1)
    expect(look(mutant(way, random)).faults, `seed ${SEED}, the ${index}th`).toEqual([])
})

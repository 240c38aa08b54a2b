import {
  ARTERIES,
  type Exam,
  type LegExam,
  type LegPressures,
  readArteries,
  readPressures,
} from '@legato/vascular'
import type { Words } from '../words/index.ts'
import { found, open, type Said } from './said.ts'

/** What is narrowed or closed, where a narrowing may hide above, what is open, and what pressures say. */
export function ofArteries(exam: Exam, leg: LegExam, t: Words): readonly Said[] {
  const dampened = thoseOf(leg, 'dampened')
  const sound = thoseOf(leg, 'sound')
  const pressures = readPressures(exam, leg.side)
  return [
    ...readArteries(leg).flatMap(({ segment, state }) =>
      state === 'narrowed' || state === 'occluded'
        ? [found(t(`vessels.artery.${state}`, { vessel: ARTERIES[segment].name }))]
        : [],
    ),
    ...(dampened.length > 0
      ? [found(t('vessels.dampened', { vessels: dampened.join(', ') }))]
      : []),
    ...(sound.length > 0
      ? [{ text: t('vessels.open', { vessels: sound.join(', ') }), weight: 'none' } as const]
      : []),
    ...(pressures ? ofPressures(pressures, t) : []),
  ]
}

/** An artery is sound that is open in each of its parts, with a wave that nothing above dampens. */
function thoseOf(leg: LegExam, wanted: 'sound' | 'dampened'): readonly string[] {
  const parts = Map.groupBy(readArteries(leg), ({ segment }) => segment)
  return [...parts].flatMap(([segment, read]) => {
    if (!read.every(({ state }) => state === 'open')) return []
    const isDampened = read.some(({ suspectedAbove }) => suspectedAbove)
    return isDampened === (wanted === 'dampened') ? [segment] : []
  })
}

function ofPressures(pressures: LegPressures, t: Words): readonly Said[] {
  const { abi, tbi, exercise, incompressible } = pressures
  const index = (name: 'abi' | 'tbi', { value, band }: NonNullable<typeof abi | typeof tbi>) => ({
    text: t(`vessels.${name}`, { value, band: t(`vessels.band.${band}`) }),
    weight: band === 'normal' ? ('none' as const) : ('found' as const),
  })
  return [
    ...(abi ? [index('abi', abi)] : []),
    ...(tbi ? [index('tbi', tbi)] : []),
    ...(exercise ? [ofExercise(exercise.positive, t)] : []),
    ...(incompressible ? [found(t('vessels.incompressible'))] : []),
  ]
}

function ofExercise(positive: boolean | undefined, t: Words): Said {
  if (positive === undefined) return open(t('vessels.exercise.open'))
  if (positive) return found(t('vessels.exercise.falls'))
  return { text: t('vessels.exercise.holds'), weight: 'none' }
}

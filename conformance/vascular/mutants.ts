import { readdirSync, readFileSync } from 'node:fs'
import { examResources } from '@legato/clinic/sources'
import { MEANINGS, readExam } from '@legato/vascular'
import { mutate } from '../dicom/mutate.ts'
import { damaged } from './damage.ts'
import { drawnExam, type Random } from './drawn.ts'
import { IMAGES } from './images.ts'

/** What is damaged: each is a way in which an exam comes to a clinic. */
export const WAYS_IN = ['report', 'image', 'json', 'fhir', 'mapping'] as const
export type WayIn = (typeof WAYS_IN)[number]

/** A damaged file, and what a clinic says of codes that no table knows. */
export interface Mutant {
  readonly way: WayIn
  readonly bytes: Uint8Array
  /** Of `mapping`: from what was not known of the file, the rows of its table. */
  readonly rowsFor?: (keys: readonly string[]) => readonly Row[]
}

export interface Row {
  readonly key: string
  readonly means: string
}

const folder = new URL('../vendor/dicom/', import.meta.url)
const samples = readdirSync(folder)
  .filter((name) => name.endsWith('.dcm'))
  .map((name) => ({ name, bytes: new Uint8Array(readFileSync(new URL(name, folder))) }))
const reports = samples.filter(({ name }) => !name.includes('_US')).map(({ bytes }) => bytes)
const images = [
  ...IMAGES,
  ...samples.filter(({ name }) => name.includes('_US')).map(({ bytes }) => bytes),
]
const legs = samples.filter(({ name }) => name.includes('legveins')).map(({ bytes }) => bytes)

export function mutant(way: WayIn, random: Random): Mutant {
  switch (way) {
    case 'report':
      return { way, bytes: mutate(reports, random) }
    case 'image':
      return { way, bytes: mutate(images, random) }
    case 'json':
      return { way, bytes: written(drawnExam(random), random) }
    case 'fhir':
      return { way, bytes: written(bundleOf(drawnExam(random)), random) }
    case 'mapping': {
      // Half of the reports are sound: the table is what is tried.
      const bytes = random() < 0.5 ? (legs[0] ?? new Uint8Array()) : mutate(legs, random)
      return { way, bytes, rowsFor: (keys) => rowsOf(keys, random) }
    }
  }
}

/** Damaged as a value, or as bytes. */
function written(value: unknown, random: Random): Uint8Array {
  const whole = random() < 0.8 ? damaged(value, random) : value
  const bytes = new TextEncoder().encode(JSON.stringify(whole) ?? '')
  return random() < 0.3 ? mutate([bytes], random) : bytes
}

function bundleOf(value: unknown): unknown {
  const { exam } = readExam(value)
  const resources = exam ? examResources(exam, { id: 'e', status: 'final' }) : []
  return {
    resourceType: 'Bundle',
    type: 'collection',
    entry: resources.map((resource) => ({ resource })),
  }
}

/** Meanings of the list and such as are none. */
const NONE = ['vein __proto__', 'measure constructor', 'aside aside', 'vein', '', ' ', 'side both']

function rowsOf(keys: readonly string[], random: Random): readonly Row[] {
  const below = (limit: number) => Math.floor(random() * limit)
  const any = [...keys, '', '__proto__', '99ACME|RFLX', '"gsv"', '"'.repeat(2000)]
  return Array.from({ length: below(40) }, () => {
    const meaning = MEANINGS[below(MEANINGS.length)]?.code ?? ''
    const key = any[below(any.length)] ?? ''
    return { key, means: random() < 0.8 ? meaning : (NONE[below(NONE.length)] ?? '') }
  })
}

import { type Basis, ours, unread } from '../basis.ts'
import type { CountryId } from './country.ts'

export type Form = 'tablet' | 'capsule' | 'extended-release-tablet' | 'patch'

/** One marketed strength of a drug that a patient may be asked to count out. */
export interface Strength {
  /** In mg, of a patch in mg per 24 hours; of pramipexole the salt, of combinations the levodopa. */
  readonly amount: number
  readonly form: Form
  /** Scored: breaks into two equal halves. Nothing else may be divided, a patch never. */
  readonly halves?: true
  /** What the pack says, where that is another number: in the EU the base of pramipexole. */
  readonly pack?: string
}

/** The drugs whose steps are counted out day by day. */
export const countedDrugs = [
  'pramipexole',
  'ropinirole',
  'rotigotine',
  'levodopa',
  'gabapentin',
  'gabapentin enacarbil',
  'pregabalin',
] as const
export type CountedDrug = (typeof countedDrugs)[number]

/** From memory, product by product: nobody has read them in the registers yet. */
export const strengthsBasis: Readonly<Record<CountryId, readonly Basis[]>> = {
  US: [unread('NATIONAL-PRODUCTS', 'FDA Orange Book, not read')],
  DE: [unread('NATIONAL-PRODUCTS', 'BfArM, not read')],
  GB: [unread('NATIONAL-PRODUCTS', 'MHRA and BNF, not read')],
  FR: [unread('NATIONAL-PRODUCTS', 'ANSM, not read')],
  ES: [unread('NATIONAL-PRODUCTS', 'AEMPS, not read')],
  generic: [ours('Strengths that most of the five countries share')],
}

const of =
  (form: Form, halves?: true) =>
  (...amounts: readonly number[]): readonly Strength[] =>
    amounts.map((amount) => ({ amount, form, ...(halves && { halves }) }))

const tablet = of('tablet')
const scored = of('tablet', true)
const capsule = of('capsule')
const patch = of('patch')
const extended = of('extended-release-tablet')

const base = (amount: number, pack: number, halves?: true): Strength => ({
  amount,
  form: 'tablet',
  pack: `${pack} mg base`,
  ...(halves && { halves }),
})
const euPramipexole = [base(0.125, 0.088), base(0.25, 0.18, true), base(0.5, 0.35, true)]

const usualGabapentin = [...capsule(100, 300, 400), ...tablet(600, 800)]
const allPregabalin = capsule(25, 50, 75, 100, 150, 200, 225, 300)

const STRENGTHS: Readonly<Record<CountryId, Readonly<Record<CountedDrug, readonly Strength[]>>>> = {
  US: {
    pramipexole: [...tablet(0.125), ...scored(0.25, 0.5, 1, 1.5)],
    ropinirole: tablet(0.25, 0.5, 1, 2, 3, 4, 5),
    rotigotine: patch(1, 2, 3, 4, 6, 8),
    levodopa: scored(100, 250),
    gabapentin: usualGabapentin,
    'gabapentin enacarbil': extended(300, 600),
    pregabalin: allPregabalin,
  },
  DE: {
    pramipexole: [...euPramipexole, base(1, 0.7, true)],
    ropinirole: tablet(0.25, 0.5, 1, 2, 5),
    rotigotine: patch(1, 2, 3, 4, 6, 8),
    levodopa: [...capsule(50), ...scored(100, 200)],
    gabapentin: usualGabapentin,
    'gabapentin enacarbil': [],
    pregabalin: allPregabalin,
  },
  GB: {
    pramipexole: [...euPramipexole, base(1, 0.7, true)],
    ropinirole: tablet(0.25, 0.5, 1, 2, 5),
    rotigotine: patch(1, 2, 3, 4, 6, 8),
    levodopa: [...tablet(50), ...scored(100, 250)],
    gabapentin: usualGabapentin,
    'gabapentin enacarbil': [],
    pregabalin: allPregabalin,
  },
  FR: {
    pramipexole: [base(0.25, 0.18, true), base(1, 0.7, true)],
    ropinirole: tablet(0.25, 0.5, 1, 2, 5),
    rotigotine: patch(2, 4, 6, 8),
    levodopa: [...capsule(50, 100, 200), ...scored(100, 250)],
    gabapentin: usualGabapentin,
    'gabapentin enacarbil': [],
    pregabalin: capsule(25, 50, 75, 100, 150, 200, 300),
  },
  ES: {
    pramipexole: [...euPramipexole, base(1, 0.7, true)],
    ropinirole: tablet(0.25, 0.5, 1, 2, 5),
    rotigotine: patch(1, 2, 3, 4, 6, 8),
    levodopa: scored(100, 200, 250),
    gabapentin: usualGabapentin,
    'gabapentin enacarbil': [],
    pregabalin: capsule(25, 75, 150, 300),
  },
  generic: {
    pramipexole: [...tablet(0.125), ...scored(0.25, 0.5, 1)],
    ropinirole: tablet(0.25, 0.5, 1, 2),
    rotigotine: patch(1, 2, 3, 4, 6, 8),
    levodopa: scored(100),
    gabapentin: capsule(100, 300, 400),
    'gabapentin enacarbil': extended(300, 600),
    pregabalin: capsule(25, 75, 150, 300),
  },
}

/** The marketed strengths of a drug, smallest first; none where it is not marketed. */
export function strengthsOf(drug: CountedDrug, country: CountryId): readonly Strength[] {
  return STRENGTHS[country][drug].toSorted((one, other) => one.amount - other.amount)
}

import type { LegExam } from '../exam/index.ts'

type Fontaine = NonNullable<LegExam['fontaine']>
type Rutherford = NonNullable<LegExam['rutherford']>

/** Stages of chronic artery disease, and the categories that stand beside them. */
export const FONTAINE_STAGES: Readonly<Record<Fontaine, Stage>> = {
  I: { english: 'No symptoms', rutherford: [0] },
  IIa: { english: 'Walking hurts beyond 200 m', rutherford: [1] },
  IIb: { english: 'Walking hurts within 200 m', rutherford: [2, 3] },
  III: { english: 'Pain at rest', rutherford: [4] },
  IV: { english: 'Ulcer or gangrene', rutherford: [5, 6] },
}

export interface Stage {
  readonly english: string
  readonly rutherford: readonly Rutherford[]
}

export interface Category {
  readonly english: string
  /** Below which pressures it is borne out. */
  readonly ankleBelowMmHg?: number
  readonly toeBelowMmHg?: number
  /** The ankle of category 3 is measured after exercise. */
  readonly afterExercise?: true
}

/** Rutherford 1997; the pressures are those of its table, not read anew. */
export const RUTHERFORD_CATEGORIES: Readonly<Record<Rutherford, Category>> = {
  0: { english: 'No symptoms' },
  1: { english: 'Mild claudication' },
  2: { english: 'Moderate claudication' },
  3: { english: 'Severe claudication', ankleBelowMmHg: 50, afterExercise: true },
  4: { english: 'Pain at rest', ankleBelowMmHg: 40, toeBelowMmHg: 30 },
  5: { english: 'Minor loss of tissue', ankleBelowMmHg: 60, toeBelowMmHg: 40 },
  6: { english: 'Major loss of tissue', ankleBelowMmHg: 60, toeBelowMmHg: 40 },
}

/** Whether Fontaine and Rutherford of one leg can both be true. */
export function stagesAgree(fontaine: Fontaine, rutherford: Rutherford): boolean {
  return FONTAINE_STAGES[fontaine].rutherford.includes(rutherford)
}

/** Venous disability score (Rutherford 2000), in our own words. */
export const VDS_GRADES = {
  0: 'No symptoms',
  1: 'Symptoms; usual activity without compression or elevation',
  2: 'Usual activity only with compression or elevation',
  3: 'No usual activity even with compression or elevation',
} as const satisfies Readonly<Record<NonNullable<LegExam['vds']>, string>>

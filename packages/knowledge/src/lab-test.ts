import type { Code } from './terminology/code.ts'
import { recalled, seen } from './terminology/code.ts'
import { analyteNamed } from './terminology/laboratory.ts'

/** A laboratory test that a work-up orders: its LOINC code, and whether that was read anywhere. */
export type LabTest = Pick<Code, 'code' | 'display' | 'verified'>

const FILES = 'public code files, repository not identified'
const LOINC_TABLE =
  'OHDSI/StudyProtocolSandbox themis/extras/LOINC_1.6_Top2000CommonLabResultsUS.csv'

/** Tests that are ordered and not read as case features. */
const OTHERS: Readonly<Record<string, readonly Code[]>> = {
  'blood-count': recalled('loinc', [['58410-2', 'Complete blood count panel']]),
  'ttg-iga': seen('loinc', [
    ['31017-7', 'Tissue transglutaminase IgA [Units/volume] in Serum', FILES],
  ]),
  'methylmalonic-acid': recalled('loinc', [['13964-2', 'Methylmalonate in Serum or Plasma']]),
  'protein-electrophoresis': seen('loinc', [
    ['24351-9', 'Protein electrophoresis panel - Serum or Plasma', FILES],
  ]),
  immunofixation: seen('loinc', [
    ['25700-6', 'Immunofixation [interpretation] for Serum or Plasma', FILES],
  ]),
  alt: seen('loinc', [
    [
      '1742-6',
      'Alanine aminotransferase [Enzymatic activity/volume] in Serum or Plasma',
      LOINC_TABLE,
    ],
  ]),
  ast: recalled('loinc', [['1920-8', 'Aspartate aminotransferase in Serum or Plasma']]),
  'urea-nitrogen': seen('loinc', [
    ['3094-0', 'Urea nitrogen [Mass/volume] in Serum or Plasma', LOINC_TABLE],
  ]),
  'pregnancy-test': recalled('loinc', [['2106-3', 'Choriogonadotropin (pregnancy test) in Urine']]),
}

/**
 * The tests of these names: an analyte of the terminology by its id, under its first code, or one
 * of the others here. Throws when there is none: a mistake in the tables.
 */
export function labTests(...names: readonly string[]): readonly LabTest[] {
  return names.map((name) => {
    const [first] = analyteNamed(name)?.codes ?? OTHERS[name] ?? []
    if (!first) throw new RangeError(`knowledge: no laboratory test is named "${name}"`)
    const { code, display, verified } = first
    return Object.freeze({ code, display, verified })
  })
}

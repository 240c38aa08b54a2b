import type { CivilDate } from '@legato/values'
import type { Exam } from '../exam/index.ts'
import type { Decode } from './charset.ts'
import { type ContentItem, contentOf } from './content.ts'
import type { Dataset } from './elements.ts'
import { assemble } from './exam.ts'
import { imageOf, isUltrasound, type UltrasoundImage } from './image.ts'
import { open } from './open.ts'
import { type DicomPatient, dateOf, patientOf } from './patient.ts'
import { type DicomProblem, problem } from './problem.ts'
import { rowsOf } from './rows.ts'
import { NO_SITE_MAPPING, type SiteMapping } from './site.ts'
import { TAG } from './tags.ts'
import type { UnmappedItem } from './unmapped.ts'
import { type Source, text } from './values.ts'

/** What a DICOM file turned out to hold. */
export type DicomReading =
  | {
      readonly kind: 'exam'
      readonly exam: Exam
      readonly patient: DicomPatient
      /** Of the report, which has one for ever: the same file again is the same exam. */
      readonly uid: string
      readonly isVerified: boolean
      readonly unmapped: readonly UnmappedItem[]
      readonly problems: readonly DicomProblem[]
    }
  | {
      readonly kind: 'image'
      readonly image: UltrasoundImage
      readonly patient: DicomPatient
      readonly problems: readonly DicomProblem[]
    }
  | { readonly kind: 'refused'; readonly problem: DicomProblem }

export interface DicomOptions {
  readonly decode: Decode
  readonly site?: SiteMapping
}

/**
 * Reads a DICOM file: a structured report of the vessels of a leg (TID 5100 and its kin, TID 1500,
 * vendors' private codes) as an exam, with all that could not be mapped; an ultrasound image as its
 * header. Never throws on what the file holds; of a file that is damaged nothing is used.
 */
export function readDicom(
  bytes: Uint8Array,
  { decode, site = NO_SITE_MAPPING }: DicomOptions,
): DicomReading {
  const opened = open(bytes, decode)
  if (opened.kind === 'refused') return opened
  const { source, dataset, problems } = opened
  const sopClass = text(source, dataset, TAG.sopClass)
  if (isUltrasound(sopClass)) return readImage(source, dataset, problems)
  const modality = text(source, dataset, TAG.modality)
  if (modality !== 'SR' && !sopClass.startsWith('1.2.840.10008.5.1.4.1.1.88.'))
    return refused(problem('not-sr', { modality, uid: sopClass }))
  return readReport(source, dataset, { site, problems })
}

function refused(one: DicomProblem): DicomReading {
  return { kind: 'refused', problem: one }
}

function readImage(
  source: Source,
  dataset: Dataset,
  problems: readonly DicomProblem[],
): DicomReading {
  const image = imageOf(source, dataset)
  const { rows = Number.POSITIVE_INFINITY, columns = Number.POSITIVE_INFINITY } = image
  const isOutside = image.regions.some(({ box }) => box.right >= columns || box.bottom >= rows)
  return {
    kind: 'image',
    image,
    patient: patientOf(source, dataset),
    problems: isOutside ? [...problems, problem('region-outside')] : problems,
  }
}

interface Given {
  readonly site: SiteMapping
  readonly problems: readonly DicomProblem[]
}

function readReport(source: Source, dataset: Dataset, { site, problems }: Given): DicomReading {
  if (!dataset.has(TAG.content)) return refused(problem('no-content'))
  const date = examDate(source, dataset)
  if (date === undefined) return refused(problem('no-exam-date'))
  const root = contentOf(source, dataset)
  const rows = rowsOf(root, site)
  const isOfLegs = rows.rows.some(({ vessel, side }) => vessel !== undefined || side !== undefined)
  if (!isOfLegs && !rows.unmapped.some(({ side }) => side))
    return refused(problem('no-leg-vessels', { title: titleOf(root) }))
  const equipment = equipmentOf(source, dataset)
  const assembled = assemble(rows, { date, ...(equipment && { equipment }) })
  const standing = standingOf(source, dataset)
  return {
    kind: 'exam',
    exam: assembled.exam,
    patient: patientOf(source, dataset),
    uid: text(source, dataset, TAG.sopInstance),
    isVerified: standing.isVerified,
    unmapped: assembled.unmapped,
    problems: [...problems, ...standing.problems, ...assembled.problems],
  }
}

/** The day on which the patient was there comes before the day on which the report was written. */
function examDate(source: Source, dataset: Dataset): CivilDate | undefined {
  const days = [TAG.studyDate, TAG.seriesDate, TAG.contentDate].map((tag) =>
    dateOf(text(source, dataset, tag)),
  )
  return days.find((day) => day !== undefined)
}

function titleOf({ name }: ContentItem): string {
  return name?.meaning || name?.value || 'without a title'
}

function equipmentOf(source: Source, dataset: Dataset): string {
  return [TAG.manufacturer, TAG.model]
    .map((tag) => text(source, dataset, tag))
    .filter((one) => one !== '')
    .join(' ')
}

function standingOf(source: Source, dataset: Dataset) {
  const isVerified = text(source, dataset, TAG.verification) === 'VERIFIED'
  const isPartial = text(source, dataset, TAG.completion) === 'PARTIAL'
  const problems = [
    ...(isPartial ? [problem('not-complete')] : []),
    ...(isVerified ? [] : [problem('not-verified')]),
  ]
  return { isVerified, problems }
}

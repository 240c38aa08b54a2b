export type { Decode } from './charset.ts'
export { snomedOf } from './codes.ts'
export type { Code } from './content.ts'
export { type Frame, readFrame } from './frame.ts'
export type { Region, RegionKind, Scale, UltrasoundImage } from './image.ts'
export { MEANINGS, type Meaning, meaningOf } from './meaning.ts'
export type { DicomIdentifier, DicomPatient } from './patient.ts'
export {
  DICOM_PROBLEMS,
  type DicomProblem,
  type DicomProblemCode,
  problem as dicomProblem,
  weightOfProblem,
} from './problem.ts'
export { type DicomOptions, type DicomReading, readDicom } from './read.ts'
export { MEASURES, type MeasureId, QUESTIONS, type QuestionId, type Sense } from './sense.ts'
export { NO_SITE_MAPPING, type SiteMapping, type SiteRow } from './site.ts'
export type { UnmappedItem } from './unmapped.ts'

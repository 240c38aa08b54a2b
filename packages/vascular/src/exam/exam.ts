import { SIDES } from '../segment/index.ts'
import { arteryFinding, brachial, pressures } from './artery-finding.ts'
import { day } from './date.ts'
import { imaging } from './imaging.ts'
import { scales } from './scales.ts'
import type { Of } from './shape.ts'
import { choice, list, object, text } from './shape.ts'
import { perforatorFinding, thermalExtension, veinFinding } from './vein-finding.ts'

/** The name of this form. A change that breaks a reader is a new number. */
export const EXAM_SCHEMA = 'legato-exam/1'

export const PROTOCOLS = ['reflux', 'dvt', 'iliac', 'arterial', 'post-ablation'] as const
export type Protocol = (typeof PROTOCOLS)[number]

export const legExam = object(
  {
    side: choice(SIDES, 'Which leg'),
    veins: list(veinFinding, 'Veins of this leg'),
    perforators: list(perforatorFinding, 'Perforating veins of this leg'),
    arteries: list(arteryFinding, 'Arteries of this leg'),
    extensions: list(thermalExtension, 'Thrombus at the junctions after an ablation'),
  },
  {
    pressures,
    ceap: text('CEAP 2020 as it is written: C2,4b,s Ep As,d Pr(GSVa,POPV)'),
    ...scales,
    comment: text('Anything else, in words'),
  },
  'One leg',
)
export type LegExam = Of<typeof legExam>

/** Something that came with the exam and has no place in it. Kept and shown. */
export const unmapped = object(
  {
    source: text('Where it came from: json, dicom-sr, fhir'),
    place: text('Where it stood there'),
    value: text('What stood there'),
  },
  { name: text('What it was called'), unit: text('Its unit') },
  'Something that could not be mapped',
)
export type Unmapped = Of<typeof unmapped>

export const exam = object(
  {
    schema: choice([EXAM_SCHEMA], 'Names this form'),
    date: day('The day of the exam'),
    protocol: choice(PROTOCOLS, 'What was looked for'),
    legs: object({}, { left: legExam, right: legExam }, 'The legs that were examined'),
    imaging: list(imaging, 'Results of other imaging'),
    limitations: list(text('A limitation'), 'What made the exam harder or incomplete'),
    unmapped: list(unmapped, 'What could not be mapped'),
  },
  {
    brachial,
    indication: text('Why the exam was done'),
    timeOfDay: text('When in the day, as HH:MM'),
    sonographer: text('Who examined, with credential'),
    interpreter: text('Who reads the exam'),
    equipment: text('With which machine'),
    criticalCall: text('Whom a critical result was told, and when'),
    comment: text('Anything else, in words'),
  },
  'An exam of the vessels of one or both legs',
)
export type Exam = Of<typeof exam>

import type { Message, MessageValue } from '@legato/values'

/**
 * Everything that a file of an ultrasound machine can be told to have wrong.
 * `refused`: nothing was read; `warning`: read, and somebody should look; `note`: kept as it was.
 * Values are codes, places and numbers, never who the patient is.
 */
interface Code {
  readonly weight: 'refused' | 'warning' | 'note'
  readonly english: string
}

const refused = (english: string): Code => ({ weight: 'refused', english })
const warning = (english: string): Code => ({ weight: 'warning', english })
const note = (english: string): Code => ({ weight: 'note', english })

export const DICOM_PROBLEMS = {
  // The file
  'empty-file': refused('The file is empty. Export it again and check its size.'),
  'not-dicom': refused(
    'This is no DICOM file: the letters DICM do not stand at byte 128. Export the structured report as a DICOM file.',
  ),
  compressed: refused('The file is compressed. Unpack it and give the files inside.'),
  encrypted: refused(
    'The file is encrypted. Export it without encryption, or decrypt it with the key of the sender.',
  ),
  'no-transfer-syntax': refused(
    'The file does not say how its elements are written (Transfer Syntax UID). Export it again.',
  ),
  'transfer-syntax': refused(
    'The file is written as {uid}, which is not read. Export it as Explicit VR Little Endian (1.2.840.10008.1.2.1).',
  ),
  truncated: refused(
    'The file ends inside an element that begins at byte {offset} of {size}: it was cut short. Copy it again; nothing of it was used.',
  ),
  malformed: refused(
    'At byte {offset} of {size} stands what is no DICOM element: the file is damaged. Export it again; nothing of it was used.',
  ),
  'too-deep': refused(
    'At byte {offset} the file nests deeper than any report does. It is damaged: export it again.',
  ),
  'too-large': refused(
    'The file has more elements than any report of an exam has. Choose the report, not an archive.',
  ),
  'not-sr': refused(
    'This DICOM file holds {modality} ({uid}), neither a structured report nor an ultrasound image. Choose the report (SR) of the exam.',
  ),
  'no-content': refused(
    'The structured report holds no content. Finish it on the machine and export it again.',
  ),
  'no-leg-vessels': refused(
    'The structured report "{title}" says nothing about vessels of a leg. Choose the report of the vascular exam.',
  ),
  'wrong-patient': refused(
    'The file is of another patient than this record: another {differs}. Nothing was imported.',
  ),
  'exam-in-fhir': refused(
    'FHIR says itself whose it is. Give it to the page Import. Nothing was imported.',
  ),
  'patient-unproven': refused(
    'The file does not show whose it is: it needs a name with a birth date, or an identifier that this record has. Nothing was imported.',
  ),

  // The report
  'character-set': warning(
    'The character set "{term}" is not known; letters outside of ASCII may be wrong.',
  ),
  'no-exam-date': refused(
    'The report has no date of the exam (Study Date or Content Date). Set it on the machine and export it again.',
  ),
  'not-verified': note('The report has not been verified on the machine.'),
  'not-complete': warning('The report says of itself that it is not complete.'),
  'no-laterality': warning(
    'It is not said of which leg this is: it was kept, but belongs to no leg. Enter it by hand.',
  ),
  'unknown-vessel': warning('The vessel "{label}" is not known. Map it, and read the file again.'),
  'unknown-measurement': warning(
    'The measurement "{label}" is not known. Map it, and read the file again.',
  ),
  'unknown-answer': warning('"{answer}" for {label} is not among the answers that are known.'),
  'unknown-unit': warning(
    '{label} is given in "{unit}", from which no {wanted} follows. It was kept as it stands.',
  ),
  'no-number': warning('{label} has no number: "{found}". It was kept as it stands.'),
  'out-of-range': warning(
    '{label} is {found}, outside of {least} to {most}: look at the machine. It was kept as it stands.',
  ),
  'said-twice': warning(
    '{label} stands here twice, as {used} and as {found}. The first was used, the other kept.',
  ),
  'not-of-this-vessel': note(
    '{label} is no value of {vessel} in an exam. It was kept as it stands.',
  ),
  'pixels-unshown': note(
    'The image is written as {uid}, or in colors that are not shown here. Look at it on the machine, or export it as JPEG or uncompressed.',
  ),
  'pixels-cut': warning('The pixels of the image are not all there. Export it again.'),
  'region-outside': note(
    'A calibrated region reaches beyond the image: the image was made smaller after it was taken, and its scale may not hold.',
  ),
} as const satisfies Readonly<Record<string, Code>>

export type DicomProblemCode = keyof typeof DICOM_PROBLEMS

/** Something about the file that a person should know, and where it stands. */
export interface DicomProblem {
  readonly code: DicomProblemCode
  /** Of a content item, its path as PS3.3 C.17.3.2.5 numbers it: `1.3.2`. */
  readonly path?: string
  readonly say: Message
}

export function problem(
  code: DicomProblemCode,
  values: Readonly<Record<string, MessageValue>> = {},
  path?: string,
): DicomProblem {
  const say = { id: `dicom.${code}`, english: DICOM_PROBLEMS[code].english, values }
  return path === undefined ? { code, say } : { code, path, say }
}

/** How much a problem weighs. */
export function weightOfProblem({ code }: DicomProblem): Code['weight'] {
  return DICOM_PROBLEMS[code].weight
}

import type { FoundExam, FoundImage } from '@legato/clinic/sources'
import type { Binary, DocumentReference, Extension, Media, Resource } from '@legato/fhir'
import type { PatientId } from '@legato/values'

/** A file of a machine, to be kept as it came. */
export interface FileToKeep {
  /** Of its bytes, for ever. */
  readonly name: string
  readonly patient: PatientId
  readonly bytes: Uint8Array
}

const DICOM = 'application/dicom'
const DCM = 'http://dicom.nema.org/resources/ontology/DCM'
const FILE = 'urn:legato:machine-file'
const UNMAPPED = 'urn:legato:unmapped-item'
const LACKS = { vessel: 'urn:legato:lacks-vessel', meaning: 'urn:legato:lacks-meaning' } as const

/**
 * What keeps a file: its bytes, and what leads to them. An image is Media of the modality US, which
 * is imaging and no photograph; a report is a DocumentReference, to be read again one day.
 */
export function filesOf(
  one: FoundExam | FoundImage,
  file: FileToKeep,
): readonly [Binary, Media | DocumentReference] {
  const subject = { reference: `Patient/${file.patient}` }
  const binary: Binary = {
    ...{ resourceType: 'Binary', id: binaryId(file.name), contentType: DICOM },
    ...{ securityContext: subject, data: Buffer.from(file.bytes).toString('base64') },
  }
  return [binary, one.kind === 'image' ? media(one, file) : document(one, file)]
}

/** Until the import names it for good. */
function binaryId(name: string): string {
  return name.slice(0, 48)
}

/** What leads to a file, to the name that its Binary was given. Addresses in FHIR are no references. */
export function linkedFile(resource: Resource, renamed: (address: string) => string): Resource {
  if (resource.resourceType === 'Media') {
    const { content } = resource
    return {
      ...resource,
      content: { ...content, ...(content.url && { url: renamed(content.url) }) },
    }
  }
  if (resource.resourceType !== 'DocumentReference') return resource
  const content = resource.content.map(({ attachment, ...rest }) => {
    const { url } = attachment
    return { ...rest, attachment: { ...attachment, ...(url && { url: renamed(url) }) } }
  })
  return { ...resource, content }
}

function media({ image }: FoundImage, { name, patient }: FileToKeep): Media {
  const { date, rows, columns, frames, manufacturer = '', model = '' } = image
  const machine = `${manufacturer} ${model}`.trim()
  return {
    ...{ resourceType: 'Media', id: name.slice(0, 48), status: 'completed' },
    modality: { coding: [{ system: DCM, code: 'US', display: 'Ultrasound' }] },
    subject: { reference: `Patient/${patient}` },
    ...(date && { createdDateTime: date }),
    ...(machine && { deviceName: machine }),
    ...(rows && columns && { height: rows, width: columns }),
    ...(frames > 0 && { frames }),
    content: { contentType: DICOM, url: `Binary/${binaryId(name)}` },
  }
}

function document({ exam, unmapped }: FoundExam, { name, patient }: FileToKeep): DocumentReference {
  const extension = unmapped.flatMap(({ key, label, lacks }): readonly Extension[] =>
    lacks
      ? [{ url: UNMAPPED, valueCoding: { system: LACKS[lacks], code: key, display: label } }]
      : [],
  )
  return {
    ...{ resourceType: 'DocumentReference', id: name.slice(0, 48), status: 'current' },
    ...(extension.length > 0 && { extension: [...extension] }),
    type: { coding: [{ system: FILE, code: 'report' }], text: 'Structured report of a machine' },
    subject: { reference: `Patient/${patient}` },
    content: [
      {
        attachment: {
          ...{ contentType: DICOM, url: `Binary/${binaryId(name)}`, creation: exam.date },
          ...(exam.equipment && { title: exam.equipment }),
        },
      },
    ],
  }
}

/** Whether this is a report of a machine, kept to be read again. */
export function isKeptReport(resource: Resource): resource is DocumentReference {
  return (
    resource.resourceType === 'DocumentReference' &&
    (resource.type?.coding?.some(({ system }) => system === FILE) ?? false)
  )
}

/** Whether this is an ultrasound image whose bytes are kept here. */
export function isKeptImage(resource: Resource): resource is Media {
  return (
    resource.resourceType === 'Media' &&
    resource.status === 'completed' &&
    resource.content.contentType === DICOM &&
    (resource.content.url?.startsWith('Binary/') ?? false)
  )
}

/** The id of the bytes of a kept file; undefined where it has none. */
export function bytesOf(resource: Resource): string | undefined {
  const url = isKeptImage(resource)
    ? resource.content.url
    : isKeptReport(resource)
      ? resource.content[0]?.attachment.url
      : undefined
  return url?.startsWith('Binary/') ? url.slice('Binary/'.length) : undefined
}

/** A code or label that no table knew when the report was read. */
export interface UnknownMet {
  readonly key: string
  readonly label: string
  readonly lacks: 'vessel' | 'meaning'
}

/** What could not be mapped of a kept report, each key once. */
export function unknownIn({ extension = [] }: DocumentReference): readonly UnknownMet[] {
  const met = extension.flatMap(({ url, valueCoding: { system, code, display = '' } = {} }) =>
    url === UNMAPPED && code ? [{ key: code, label: display, lacks: lackOf(system) }] : [],
  )
  return [...new Map(met.map((one) => [one.key, one])).values()]
}

function lackOf(system: string | undefined): UnknownMet['lacks'] {
  return system === LACKS.vessel ? 'vessel' : 'meaning'
}

import type { Resource } from '@legato/fhir'

/** External-camera photography, of DICOM: https://dicom.nema.org/resources/ontology/DCM */
const CAMERA = 'XC'

/**
 * A picture by a camera, and not what a device of imaging made: those name their modality. The
 * database says the same (`legato.is_photograph`).
 */
export function isPhotograph(resource: Resource): boolean {
  switch (resource.resourceType) {
    case 'Media': {
      const { content, modality } = resource
      const isByCamera = modality?.coding?.some(({ code }) => code === CAMERA) ?? false
      return isPicture(content.contentType) && (modality === undefined || isByCamera)
    }
    case 'DocumentReference':
      return resource.content.some(({ attachment }) => isPicture(attachment.contentType))
    default:
      return false
  }
}

function isPicture(contentType: string | undefined): boolean {
  return contentType?.startsWith('image/') ?? false
}

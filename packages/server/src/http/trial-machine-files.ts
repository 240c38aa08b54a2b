import type { Resource } from '@legato/fhir'

/** For tests: an image, and a report whose bytes hold nothing that could be taken in. */
export function machineFilesOf(patient: string): readonly Resource[] {
  const subject = { reference: `Patient/${patient}` }
  const contentType = 'application/dicom'
  const url = `Binary/y-${patient}`
  return [
    {
      ...{ resourceType: 'Binary', id: `y-${patient}`, contentType, data: 'eA==' },
      securityContext: subject,
    },
    {
      ...{ resourceType: 'Media', id: `u-${patient}`, status: 'completed', subject },
      content: { contentType, url },
    },
    {
      ...{ resourceType: 'DocumentReference', id: `r-${patient}`, status: 'current', subject },
      type: { coding: [{ system: 'urn:legato:machine-file', code: 'report' }] },
      content: [{ attachment: { contentType, url } }],
    },
  ]
}

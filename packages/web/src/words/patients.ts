export const patients = {
  title: 'Patients',
  bornOn: 'born {{date}}',
  closed: 'closed to you',
  bornUnknown: 'birth date not known',
  more: 'Show more',
  found_one: '{{count}} patient found for “{{search}}”',
  found_other: '{{count}} patients found for “{{search}}”',
  foundMore: 'The first {{count}} found for “{{search}}”',
  none: 'Nobody found for “{{search}}”',
  noneHint: 'Search by the beginning of a name, an identifier, or the birth date as 1968-03-02.',
  clear: 'Show all patients',
  empty: 'No patients yet',
  emptyHint:
    'Drop a FHIR R4 file anywhere on this page, or choose one. A bundle, NDJSON or a single resource will do; what cannot be read is named, and the import can be undone.',
}

export const sexes = {
  female: 'female',
  male: 'male',
  other: 'other',
  unknown: 'sex not known',
}

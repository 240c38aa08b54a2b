/**
 * Ids that cannot be mistaken for one another. Each is branded once, where it enters:
 * `id<'Patient'>('…')`.
 */
declare const kind: unique symbol
export type Id<Kind extends string> = string & { readonly [kind]: Kind }

export type PatientId = Id<'Patient'>
export type ClinicId = Id<'Clinic'>
export type UserId = Id<'User'>
export type ImportId = Id<'Import'>

/** FHIR R4 `id`: 1 to 64 letters, digits, `-` and `.`. Throws on anything else. */
export function id<Kind extends string>(text: string): Id<Kind> {
  if (!isId(text)) throw new TypeError(`values: not an id of 1 to 64 letters, digits, - and .`)
  return text as Id<Kind>
}

export function isId(text: string): boolean {
  return /^[A-Za-z0-9.-]{1,64}$/.test(text)
}

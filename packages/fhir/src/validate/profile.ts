/**
 * Whether a profile asks of a resource of this type what `validate` asks: the definition of the
 * type itself in R4 (4.0.1), whose canonical may name that version.
 */
export function isBaseProfile(profile: string, type: string): boolean {
  const [url, version = '4.0.1'] = profile.split('|')
  return url === `http://hl7.org/fhir/StructureDefinition/${type}` && version.startsWith('4.0')
}

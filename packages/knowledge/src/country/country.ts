/**
 * Where a clinic stands decides what is marketed, how high a label goes and whom to call. `generic`
 * is a clinic that has not said: everything may be there, the lowest label holds.
 */
export const countryIds = ['US', 'DE', 'GB', 'FR', 'ES', 'generic'] as const

export type CountryId = (typeof countryIds)[number]

export function isCountryId(text: string): text is CountryId {
  return countryIds.some((id) => id === text)
}

/** What people call it. */
export const COUNTRY_NAMES: Readonly<Record<CountryId, string>> = {
  US: 'United States',
  DE: 'Germany',
  GB: 'United Kingdom',
  FR: 'France',
  ES: 'Spain',
  generic: 'no country set',
}

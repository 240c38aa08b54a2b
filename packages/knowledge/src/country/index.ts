export type { CountryId } from './country.ts'
export { COUNTRY_NAMES, countryIds, isCountryId } from './country.ts'
export type { CountedDrug, Form, Strength } from './strengths.ts'
export { countedDrugs, strengthsBasis, strengthsOf } from './strengths.ts'

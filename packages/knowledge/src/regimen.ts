import type { Regimen } from './dosing.ts'

/** A regimen whose wording stands in English; the id names it for the catalogs. */
export function regimen(
  id: string,
  { say, ...rest }: Omit<Regimen, 'say'> & { readonly say: string },
): Regimen {
  return Object.freeze({ ...rest, say: { id: `dose.${id}`, english: say } })
}

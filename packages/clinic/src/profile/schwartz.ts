/**
 * Estimated GFR of children by the bedside Schwartz equation: 0.413 x height / creatinine.
 *
 * Assumes an enzymatic, IDMS-traceable creatinine; derived in children of 1 to 16 years with
 * chronic kidney disease, and used here under 18. Values above about 75 are only rough.
 * Schwartz GJ et al. J Am Soc Nephrol 2009;20:629-637.
 *
 * @param child height in cm, creatinine in mg/dL
 * @returns mL/min per 1.73 m2
 * @example schwartz({ height: 120, creatinine: 0.5 }) // 99.12
 */
export function schwartz(child: { readonly height: number; readonly creatinine: number }): number {
  return (0.413 * child.height) / child.creatinine
}

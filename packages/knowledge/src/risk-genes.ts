/**
 * The genes of RLS risk loci that the fact sheets name, with variants by which a result may name
 * them (Winkelmann 2007; Schormair 2017, whose figures were not read). The list of all 164 loci of
 * 2024 was not read and is not kept: nothing here depends on its being complete.
 */
const LOCI: Readonly<Record<string, readonly string[]>> = {
  MEIS1: ['rs113851554'],
  BTBD9: [],
  PTPRD: [],
  MAP2K5: [],
  SKOR1: ['LBXCOR1'],
  TOX3: [],
}

export const RISK_GENES: readonly string[] = Object.keys(LOCI)

const BY_NAME: ReadonlyMap<string, string> = new Map(
  Object.entries(LOCI).flatMap(([gene, others]) =>
    [gene, ...others].map((name) => [name.toUpperCase(), gene] as const),
  ),
)

/** The genes of known loci that a text names, as whole words: `MEIS1 c.123A>G` is MEIS1. */
export function riskGenesIn(text: string): readonly string[] {
  const words = text.toUpperCase().split(/[^A-Z0-9]+/)
  return [...new Set(words.flatMap((word) => BY_NAME.get(word) ?? []))]
}

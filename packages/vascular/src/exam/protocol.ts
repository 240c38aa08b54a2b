import type { ArteryId, VeinId } from '../segment/index.ts'
import type { LegExam, Protocol } from './exam.ts'

/** What a protocol asks for in each leg; of each group one is enough. */
interface Asked {
  readonly veins: readonly (readonly VeinId[])[]
  readonly arteries: readonly (readonly ArteryId[])[]
}

/** Our default, after the parts of a full exam (SVS, AVF 2011) and the report of the IAC (2019). */
export const ASKED_BY: Readonly<Record<Protocol, Asked>> = {
  reflux: {
    veins: [['CFV'], ['FV'], ['POPV'], ['SFJ'], ['GSVa'], ['GSVb'], ['SPJ', 'SSV']],
    arteries: [],
  },
  dvt: { veins: [['CFV'], ['FV'], ['POPV'], ['PTV', 'TIBV'], ['PRV', 'TIBV']], arteries: [] },
  iliac: { veins: [['IVC'], ['CIV'], ['EIV'], ['CFV']], arteries: [] },
  arterial: { veins: [], arteries: [['CFA'], ['SFA'], ['POPA'], ['ATA'], ['PTA']] },
  'post-ablation': { veins: [['CFV', 'POPV']], arteries: [] },
}

/** What the protocol asks for and the leg does not mention, not even as not seen. */
export function lacking(leg: LegExam, protocol: Protocol): readonly string[] {
  const { veins, arteries } = ASKED_BY[protocol]
  const mentioned = new Set<string>([...leg.veins, ...leg.arteries].map(({ segment }) => segment))
  return [...veins, ...arteries]
    .filter((group) => !group.some((segment) => mentioned.has(segment)))
    .map((group) => group.join(' / '))
}

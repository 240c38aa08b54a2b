import { type Exam, LANDMARKS, type Landmark, type LegExam, type Protocol } from '../exam/index.ts'
import { ARTERIES, type ArteryId, keysOf, type VeinId } from '../segment/index.ts'

/** A line of the sheet: one vessel, or one part of it, for both legs. */
export type ExamRow =
  | { readonly kind: 'vein'; readonly segment: VeinId; readonly landmark?: Landmark }
  | { readonly kind: 'artery'; readonly segment: ArteryId; readonly landmark?: Landmark }

type Wanted = VeinId | ArteryId | readonly [VeinId | ArteryId, ...Landmark[]]

/**
 * What a sheet begins with, in the order in which an examiner goes down the leg. Our default: what
 * the protocol asks for (`ASKED_BY`), the trunks by the stations that tell an axial pattern, and
 * what is usual beside them. Other vessels are added from the map.
 */
const ROWS: Readonly<Record<Protocol, readonly Wanted[]>> = {
  reflux: [
    ...(['CFV', 'FV', 'POPV', 'SFJ'] as const),
    ['GSVa', 'proximal', 'mid', 'distal'],
    ['GSVb', 'proximal', 'mid', 'distal'],
    ['AASV', 'proximal', 'mid', 'distal'],
    'SPJ',
    ['SSV', 'proximal', 'mid', 'distal'],
  ],
  dvt: ['CFV', 'DFV', 'FV', 'POPV', 'PTV', 'PRV', 'GAV', 'SOV', 'SFJ', 'GSVa', 'SSV'],
  iliac: ['IVC', 'CIV', 'EIV', 'IIV', 'CFV'],
  arterial: [
    ...(['AO', 'CIA', 'EIA', 'CFA', 'PFA'] as const),
    ['SFA', 'proximal', 'mid', 'distal'],
    ...(['POPA', 'TPT', 'ATA', 'PTA', 'PERA', 'DPA'] as const),
  ],
  'post-ablation': ['CFV', 'POPV', 'SFJ', 'GSVa', 'GSVb', 'AASV', 'SPJ', 'SSV'],
}

/** The lines of an exam: those of its protocol, then every other vessel that has a finding. */
export function rowsOf({ protocol, legs }: Exam): readonly ExamRow[] {
  const rows = ROWS[protocol].flatMap(spread)
  const found = [legs.right, legs.left].flatMap((leg) => (leg ? foundIn(leg) : []))
  const seen = new Set(rows.map(keyOfRow))
  const more = found.filter((row) => {
    const key = keyOfRow(row)
    return !seen.has(key) && seen.add(key)
  })
  return [...rows, ...more]
}

function spread(wanted: Wanted): readonly ExamRow[] {
  const [segment, ...landmarks] = typeof wanted === 'string' ? [wanted] : wanted
  if (landmarks.length === 0) return [rowOf(segment)]
  return LANDMARKS.filter((one) => landmarks.includes(one)).map((one) => rowOf(segment, one))
}

/** The line of a vessel. */
export function rowOf(segment: VeinId | ArteryId, landmark?: Landmark): ExamRow {
  const part = landmark && { landmark }
  const artery = keysOf(ARTERIES).find((id) => id === segment)
  if (artery) return { kind: 'artery', segment: artery, ...part }
  return { kind: 'vein', segment: isVein(segment) ? segment : 'NSV', ...part }
}

function isVein(segment: VeinId | ArteryId): segment is VeinId {
  return !(segment in ARTERIES)
}

function foundIn({ veins, arteries }: LegExam): readonly ExamRow[] {
  return [...veins, ...arteries].map(({ segment, landmark }) => rowOf(segment, landmark))
}

/** `GSVa-proximal`: unlike that of any other line. */
export function keyOfRow({ segment, landmark }: ExamRow): string {
  return landmark ? `${segment}-${landmark}` : segment
}

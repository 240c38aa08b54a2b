import type { Landmark } from '../exam/index.ts'
import type { ArteryId, VeinId } from '../segment/index.ts'
import type { Code } from './content.ts'
import type { MeasureId, QuestionId, Sense } from './sense.ts'

/**
 * Codes of DICOM PS3.16 (2024e) with what they mean here: context groups 12109, 12110, 12116 and
 * 12119, each in SNOMED CT (SCT) and in the older SNOMED RT (SRT) of scanners still in use.
 */
type Row = readonly [sct: string, srt: string, sense: Sense]

const vein = (id: VeinId, landmark?: Landmark): Sense =>
  landmark === undefined ? { kind: 'vein', id } : { kind: 'vein', id, landmark }
const artery = (id: ArteryId): Sense => ({ kind: 'artery', id })

const VESSELS: readonly Row[] = [
  ['128587003', 'T-D930A', vein('SFJ')],
  ['244415001', 'T-4941A', vein('SPJ')],
  ['60734001', 'T-49530', vein('GSVa')],
  ['414369008', 'R-10259', vein('GSVa')],
  ['414368000', 'R-1025A', vein('GSVb')],
  ['26805005', 'T-49550', vein('SSV')],
  ['397437000', 'G-036F', vein('GIAC')],
  ['397435008', 'G-036E', vein('PAV')],
  ['46027005', 'T-48920', vein('CIV')],
  ['63507001', 'T-48930', vein('EIV')],
  ['40300007', 'T-48940', vein('IIV')],
  ['64131007', 'T-48710', vein('IVC')],
  ['397363009', 'G-035B', vein('CFV')],
  ['397364003', 'G-035A', vein('FV')],
  ['23438002', 'T-49660', vein('DFV')],
  ['56849005', 'T-49650', vein('POPV')],
  ['4258007', 'T-49620', vein('PTV')],
  ['26703007', 'T-49630', vein('ATV')],
  ['71758008', 'T-49640', vein('PRV')],
  ['264481007', 'T-4942D', vein('GAV')],
  ['397427005', 'G-036B', vein('SOV')],
  ['714759009', 'T-F6713', { kind: 'perforator', region: 'thigh' }],
  ['128560002', 'T-4942A', { kind: 'perforator', id: 'hunter', region: 'thigh' }],
  // Which of Cockett's three is not said by the code.
  ['128549006', 'T-49426', { kind: 'perforator', region: 'calf' }],
  ['128548003', 'T-49424', { kind: 'perforator', id: 'boyd', region: 'calf' }],
  ['714754004', 'T-F6724', { kind: 'perforator', id: 'lateral-calf', region: 'calf' }],
  ['73634005', 'T-46710', artery('CIA')],
  ['113269004', 'T-46910', artery('EIA')],
  ['90024005', 'T-46740', artery('IIA')],
  ['181347005', 'T-47402', artery('CFA')],
  ['181349008', 'T-47403', artery('SFA')],
  ['31677005', 'T-47440', artery('PFA')],
  ['43899006', 'T-47500', artery('POPA')],
  ['68053000', 'T-47700', artery('ATA')],
  ['13363002', 'T-47600', artery('PTA')],
  ['8821006', 'T-47630', artery('PERA')],
  ['86547008', 'T-47740', artery('DPA')],
  ['83018002', 'T-47690', artery('PLA')],
]

const MODIFIERS: readonly Row[] = [
  ['24028007', 'G-A100', { kind: 'side', side: 'right' }],
  ['7771000', 'G-A101', { kind: 'side', side: 'left' }],
  ['122774002', 'T-49403', { kind: 'system', system: 'vein' }],
  ['70791007', 'T-47040', { kind: 'system', system: 'artery' }],
  ['40415009', 'G-A118', { kind: 'landmark', landmark: 'proximal' }],
  ['46053002', 'G-A119', { kind: 'landmark', landmark: 'distal' }],
  ['397421006', 'G-036A', { kind: 'landmark', landmark: 'proximal' }],
]

const measure = (id: MeasureId): Sense => ({ kind: 'measure', measure: id })
const question = (id: QuestionId): Sense => ({ kind: 'question', question: id })

const PROPERTIES: readonly Row[] = [
  ['397413000', 'G-0364', measure('diameterMm')],
  ['397414006', 'G-0365', measure('diameterMm')],
  ['81827009', 'M-02550', measure('diameterMm')],
  ['413975003', 'R-1025E', measure('depthMm')],
  ['408715008', 'R-101BB', measure('stenosisPercent')],
  ['408714007', 'R-101BA', measure('areaStenosisPercent')],
  ['271649006', 'F-008EC', measure('brachialPressureMmHg')],
]

/** Under other schemes; a scheme of `*` stands for any: vendors rename their own. */
const OTHERS: Readonly<Record<string, Sense>> = {
  'NCIt|C25569': { kind: 'landmark', landmark: 'mid' },
  'LN|11726-7': measure('velocityCmPerS'),
  'LN|20355-4': measure('velocityCmPerS'),
  'LN|33867-3': measure('velocityRatio'),
  'LN|8581-1': measure('tbi'),
  'DCM|121106': question('comment'),
  'DCM|112039': { kind: 'group' },
  'DCM|121008': question('observer'),
  '*|GEU-1005-5': { kind: 'label' },
  '*|T9900-04': { kind: 'label' },
  '*|T9900-05': { kind: 'labeled' },
  // Of the sample made for this project, which stands for any vendor's private codes.
  '99RLSV|VRT': measure('refluxMs'),
  '99RLSV|VPROV': question('provocation'),
  '99RLSV|VCOMP': question('compressibility'),
  '99RLSV|VPOS': question('position'),
}

/** Of DCM: who observed, of whom and how; how a beam lay; what a number was derived by. */
const ASIDE =
  '121005 121012 121013 121014 121015 121016 121024 121032 121033 121049 121058 112040 125105 125106 125107 121401 121402 121403 121404'

const SENSES: ReadonlyMap<string, Sense> = new Map<string, Sense>([
  ...[...VESSELS, ...MODIFIERS, ...PROPERTIES].flatMap(([sct, srt, sense]) => [
    [`SCT|${sct}`, sense] as const,
    [`SRT|${srt}`, sense] as const,
  ]),
  ...Object.entries(OTHERS),
  ...ASIDE.split(' ').map((value) => [`DCM|${value}`, { kind: 'aside' }] as const),
])

/** What a code means, whatever its meaning says; undefined for a code of no table. */
export function senseOfCode({ scheme, value }: Code): Sense | undefined {
  return SENSES.get(`${scheme}|${value}`) ?? SENSES.get(`*|${value}`)
}

const SNOMED: ReadonlyMap<string, string> = new Map(
  VESSELS.flatMap(([sct, , sense]) => ('id' in sense ? [[`${sense.kind} ${sense.id}`, sct]] : [])),
)

/** The code of SNOMED CT for a vein or an artery; the last of the table is the most exact. */
export function snomedOf(kind: 'vein' | 'artery', id: string): string | undefined {
  return SNOMED.get(`${kind} ${id}`)
}

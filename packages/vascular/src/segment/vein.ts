import type { Height } from './height.ts'
import { height } from './height.ts'

/** The systems of CEAP: As, Ad, Ap. */
export type VeinSystem = 'superficial' | 'deep' | 'perforator'

export interface Vein {
  /** In English, without the side. */
  readonly name: string
  readonly system: VeinSystem
  /** How CEAP 2020 writes it; a junction or a branch counts to the segment that it opens. */
  readonly ceap: CeapSegment
  /** What reports call it, in any case of letters. */
  readonly aliases: readonly string[]
  readonly height: Height
  /** The side of the leg that it is seen from. */
  readonly face: 'front' | 'back' | 'both'
  /** The group that it is part of: a tibial vein of the tibial veins. */
  readonly partOf?: string
}

/** The anatomical segments of CEAP 2020 (Lurie 2020), in its order. */
export const CEAP_SEGMENTS = [
  ...(['Tel', 'Ret', 'GSVa', 'GSVb', 'SSV', 'AASV', 'NSV'] as const),
  ...(['IVC', 'CIV', 'IIV', 'EIV', 'PELV', 'CFV', 'DFV', 'FV', 'POPV'] as const),
  ...(['TIBV', 'PRV', 'ATV', 'PTV', 'MUSV', 'GAV', 'SOV'] as const),
  ...(['TPV', 'CPV'] as const),
] as const
export type CeapSegment = (typeof CEAP_SEGMENTS)[number]

const skin = (name: string, ceap: CeapSegment, aliases: readonly string[]) =>
  ({ name, system: 'superficial', ceap, aliases, height: height(85, 5), face: 'both' }) as const

/** Close under the skin: the saphenous trunks, their junctions and branches. */
const SUPERFICIAL = {
  Tel: skin('Telangiectasias', 'Tel', ['telangiectasia', 'spider veins']),
  Ret: skin('Reticular veins', 'Ret', ['reticular vein', 'reticular']),
  SFJ: {
    name: 'Saphenofemoral junction',
    system: 'superficial',
    ceap: 'GSVa',
    aliases: ['sapheno-femoral junction', 'crosse'],
    height: height(86, 84),
    face: 'front',
  },
  GSVa: {
    name: 'Great saphenous vein above the knee',
    system: 'superficial',
    ceap: 'GSVa',
    aliases: ['GSV', 'GSV AK', 'GSV thigh', 'great saphenous vein', 'long saphenous vein', 'LSV'],
    height: height(84, 47),
    face: 'front',
  },
  GSVb: {
    name: 'Great saphenous vein below the knee',
    system: 'superficial',
    ceap: 'GSVb',
    aliases: ['GSV BK', 'GSV calf', 'great saphenous vein of calf'],
    height: height(47, 8),
    face: 'front',
  },
  AASV: {
    name: 'Anterior saphenous vein',
    system: 'superficial',
    ceap: 'AASV',
    // Named anew twice: US guidelines print AAGSV, later nomenclature ASV.
    aliases: ['AAGSV', 'ASV', 'anterior accessory saphenous vein'],
    height: height(83, 50),
    face: 'front',
  },
  PASV: {
    name: 'Posterior accessory saphenous vein',
    system: 'superficial',
    ceap: 'NSV',
    aliases: ['PAGSV', 'posterior accessory great saphenous vein'],
    height: height(80, 50),
    face: 'front',
  },
  SPJ: {
    name: 'Saphenopopliteal junction',
    system: 'superficial',
    ceap: 'SSV',
    aliases: ['sapheno-popliteal junction'],
    height: height(51, 49),
    face: 'back',
  },
  SSV: {
    name: 'Small saphenous vein',
    system: 'superficial',
    ceap: 'SSV',
    aliases: ['lesser saphenous vein', 'short saphenous vein', 'parva'],
    height: height(49, 8),
    face: 'back',
  },
  GIAC: {
    name: 'Giacomini vein',
    system: 'superficial',
    ceap: 'NSV',
    aliases: ['intersaphenous vein', 'thigh extension of the small saphenous vein', 'TE SSV'],
    height: height(75, 50),
    face: 'back',
  },
  PAV: {
    name: 'Posterior arch vein',
    system: 'superficial',
    ceap: 'NSV',
    aliases: ['leonardo vein', 'posterior accessory vein of the calf'],
    height: height(43, 12),
    face: 'front',
  },
  NSV: {
    name: 'Veins that are not saphenous, tributaries',
    system: 'superficial',
    ceap: 'NSV',
    aliases: ['tributary', 'tributaries', 'non-saphenous', 'varicosities'],
    height: height(80, 15),
    face: 'both',
  },
} as const satisfies Readonly<Record<string, Vein>>

const deep = (ceap: CeapSegment, name: string, at: Height) =>
  ({ name, system: 'deep', ceap, height: at }) as const

/** Under the fascia, and in belly and pelvis. */
const DEEP = {
  IVC: {
    ...deep('IVC', 'Inferior vena cava', height(122, 104)),
    face: 'front',
    aliases: ['vena cava'],
  },
  CIV: {
    ...deep('CIV', 'Common iliac vein', height(104, 97)),
    face: 'front',
    aliases: ['common iliac'],
  },
  IIV: {
    ...deep('IIV', 'Internal iliac vein', height(97, 89)),
    face: 'front',
    aliases: ['hypogastric vein'],
  },
  EIV: {
    ...deep('EIV', 'External iliac vein', height(97, 87)),
    face: 'front',
    aliases: ['external iliac'],
  },
  PELV: {
    ...deep('PELV', 'Pelvic veins', height(96, 87)),
    face: 'front',
    aliases: ['gonadal vein', 'ovarian vein'],
  },
  CFV: {
    ...deep('CFV', 'Common femoral vein', height(87, 80)),
    face: 'front',
    aliases: ['VFC', 'common femoral'],
  },
  DFV: {
    ...deep('DFV', 'Deep femoral vein', height(80, 62)),
    face: 'front',
    aliases: ['profunda femoris vein', 'PFV', 'deep vein of the thigh'],
  },
  FV: {
    ...deep('FV', 'Femoral vein', height(80, 52)),
    face: 'front',
    // The old name misled: the superficial femoral vein is a deep vein.
    aliases: ['superficial femoral vein', 'SFV', 'femoral'],
  },
  POPV: {
    ...deep('POPV', 'Popliteal vein', height(52, 42)),
    face: 'back',
    aliases: ['PV', 'POP', 'popliteal'],
  },
  TIBV: {
    ...deep('TIBV', 'Tibial veins', height(42, 9)),
    face: 'back',
    aliases: ['crural veins', 'calf veins'],
  },
  PRV: {
    ...deep('PRV', 'Peroneal veins', height(40, 12)),
    face: 'back',
    aliases: ['fibular veins', 'PERV'],
    partOf: 'TIBV',
  },
  ATV: {
    ...deep('ATV', 'Anterior tibial veins', height(41, 10)),
    face: 'front',
    aliases: [],
    partOf: 'TIBV',
  },
  PTV: {
    ...deep('PTV', 'Posterior tibial veins', height(41, 9)),
    face: 'back',
    aliases: [],
    partOf: 'TIBV',
  },
  MUSV: {
    ...deep('MUSV', 'Veins of the calf muscles', height(46, 22)),
    face: 'back',
    aliases: ['muscular veins'],
  },
  GAV: {
    ...deep('GAV', 'Gastrocnemius veins', height(46, 30)),
    face: 'back',
    aliases: ['gastrocnemial', 'GASTROC', 'sural veins'],
    partOf: 'MUSV',
  },
  SOV: {
    ...deep('SOV', 'Soleal veins', height(40, 22)),
    face: 'back',
    aliases: ['soleus veins', 'SOLEAL'],
    partOf: 'MUSV',
  },
} as const satisfies Readonly<Record<string, Vein>>

/** Every vein that an exam may speak of, without perforators; the key is how Legato writes it. */
export const VEINS = { ...SUPERFICIAL, ...DEEP }
export type VeinId = keyof typeof VEINS

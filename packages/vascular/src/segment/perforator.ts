/** A named perforating vein, and where it lies as a rule. */
export interface NamedPerforator {
  readonly name: string
  /** Of the thigh or of the calf, as CEAP 2020 tells them apart. */
  readonly ceap: 'TPV' | 'CPV'
  readonly aliases: readonly string[]
  /** Above the floor; see `LANDMARK_HEIGHTS_CM`. What was measured stands in the exam. */
  readonly heightCm: number
  readonly face: LegFace
}

export const LEG_FACES = ['medial', 'lateral', 'anterior', 'posterior'] as const
export type LegFace = (typeof LEG_FACES)[number]

/**
 * Perforators by the names of persons that reports still use, beside the anatomical names that
 * the consensus of nomenclature put in their place (Caggiati A et al. J Vasc Surg 2002;36:416-422;
 * not read anew). Heights are the usual ones: 6, 13.5 and 18.5 cm above the sole for Cockett's.
 */
export const PERFORATORS = {
  hunter: {
    name: 'Hunterian perforator, upper femoral canal',
    ceap: 'TPV',
    aliases: ['hunter', 'hunterian', 'femoral canal'],
    heightCm: 68,
    face: 'medial',
  },
  dodd: {
    name: 'Dodd perforator, lower femoral canal',
    ceap: 'TPV',
    aliases: ['dodd'],
    heightCm: 58,
    face: 'medial',
  },
  hach: {
    name: 'Hach perforator, back of the thigh',
    ceap: 'TPV',
    aliases: ['hach', 'posterolateral thigh', 'profunda perforator'],
    heightCm: 65,
    face: 'posterior',
  },
  boyd: {
    name: 'Boyd perforator, below the knee',
    ceap: 'CPV',
    aliases: ['boyd', 'proximal paratibial'],
    heightCm: 39,
    face: 'medial',
  },
  sherman: {
    name: 'Sherman perforator, upper paratibial',
    ceap: 'CPV',
    aliases: ['sherman', '24 cm perforator'],
    heightCm: 24,
    face: 'medial',
  },
  'cockett-3': {
    name: 'Cockett III, upper posterior tibial perforator',
    ceap: 'CPV',
    aliases: ['cockett iii', 'cockett 3', 'upper posterior tibial'],
    heightCm: 18.5,
    face: 'medial',
  },
  'cockett-2': {
    name: 'Cockett II, middle posterior tibial perforator',
    ceap: 'CPV',
    aliases: ['cockett ii', 'cockett 2', 'middle posterior tibial'],
    heightCm: 13.5,
    face: 'medial',
  },
  'cockett-1': {
    name: 'Cockett I, lower posterior tibial perforator',
    ceap: 'CPV',
    aliases: ['cockett i', 'cockett 1', 'lower posterior tibial'],
    heightCm: 7,
    face: 'medial',
  },
  gastrocnemius: {
    name: 'Gastrocnemius perforator, mid calf',
    ceap: 'CPV',
    aliases: ['may', 'gastrocnemius point', 'intergemellar', 'soleus point'],
    heightCm: 31,
    face: 'posterior',
  },
  bassi: {
    name: 'Bassi perforator, paraachillean',
    ceap: 'CPV',
    aliases: ['bassi', 'paraachillean'],
    heightCm: 12,
    face: 'posterior',
  },
  'lateral-calf': {
    name: 'Lateral calf perforator, peroneal',
    ceap: 'CPV',
    aliases: ['lateral calf', 'peroneal perforator', 'fibular perforator'],
    heightCm: 22,
    face: 'lateral',
  },
} as const satisfies Readonly<Record<string, NamedPerforator>>
export type PerforatorId = keyof typeof PERFORATORS

import type { Truth } from '@legato/values'
import type {
  AbiBand,
  ArteryReading,
  ExtensionClass,
  Imaging,
  Obstruction,
  Position,
  Protocol,
  Provocation,
  RefluxSource,
  Side,
  TbiBand,
  VeinFinding,
  VillaltaBand,
} from '@legato/vascular'

/* The words of an exam's report, one for each code of the exam. */

export const TITLES: Readonly<Record<Protocol, string>> = {
  reflux: 'Duplex exam of the leg veins: reflux',
  dvt: 'Duplex exam of the leg veins: thrombosis',
  iliac: 'Duplex exam of the pelvic veins',
  arterial: 'Duplex exam of the leg arteries',
  'post-ablation': 'Duplex exam after closure of a vein',
}

export const LEGS: Readonly<Record<Side, string>> = { left: 'Left leg', right: 'Right leg' }

export const POSITION_WORDS: Readonly<Record<Position, string>> = {
  standing: 'standing',
  sitting: 'sitting',
  'reverse-trendelenburg': 'tilted, feet down',
  supine: 'lying',
}

export const PROVOCATION_WORDS: Readonly<Record<Provocation, string>> = {
  valsalva: 'Valsalva',
  manual: 'calf pressed by hand',
  cuff: 'cuff let go',
  dorsiflexion: 'foot pulled up',
}

export const REFLUX_WORDS: Readonly<Record<Truth, string>> = {
  met: 'pathological reflux',
  'not-met': 'no pathological reflux',
  undetermined: 'reflux not known',
}

export const OBSTRUCTION_WORDS: Readonly<Record<Obstruction, string>> = {
  none: 'open',
  acute: 'acute thrombosis',
  'chronic-change': 'chronic post-thrombotic change',
  indeterminate: 'obstruction, acute or old not told',
  narrowed: 'narrowed',
  'suspected-above': 'flow suggests an obstruction above',
  closed: 'closed on purpose',
  'not-examined': 'patency not examined',
}

export const SOURCE_WORDS: Readonly<Record<RefluxSource, string>> = {
  SFJ: 'saphenofemoral junction',
  SPJ: 'saphenopopliteal junction',
  perforator: 'perforator',
  pelvic: 'pelvic veins',
  other: 'neither junction: a branch or the pelvis',
  open: 'not known, a junction was not examined',
}

export const ARTERY_WORDS: Readonly<Record<ArteryReading['state'], string>> = {
  open: 'open',
  narrowed: 'narrowed',
  occluded: 'occluded',
  'not-examined': 'not examined',
}

export const CONDUIT_WORDS = {
  stent: 'stent',
  'vein-graft': 'graft of a vein',
  'prosthetic-graft': 'prosthetic graft',
} as const

export const ABI_WORDS: Readonly<Record<AbiBand, string>> = {
  'non-compressible': 'cannot be pressed shut: the toe tells',
  normal: 'normal',
  borderline: 'borderline',
  abnormal: 'abnormal',
  severe: 'severely abnormal',
}

export const TBI_WORDS: Readonly<Record<TbiBand, string>> = {
  normal: 'normal',
  abnormal: 'abnormal',
}

export const COMPRESSIBILITY_WORDS: Readonly<
  Record<NonNullable<VeinFinding['compressibility']>, string>
> = { full: 'compressible', partial: 'partly compressible', none: 'not compressible' }

export const BAND_WORDS: Readonly<Record<VillaltaBand, string>> = {
  none: 'no post-thrombotic syndrome',
  mild: 'mild post-thrombotic syndrome',
  moderate: 'moderate post-thrombotic syndrome',
  severe: 'severe post-thrombotic syndrome',
}

export const EXTENSION_WORDS: Readonly<Record<ExtensionClass['name'], string>> = {
  EHIT: 'clot after heat (EHIT)',
  ARTE: 'clot after an ablation without heat (ARTE)',
  open: 'clot after an ablation, by heat or not is not told',
}

export const METHOD_WORDS: Readonly<Record<Imaging['method'], string>> = {
  'ct-venography': 'CT venography',
  'mr-venography': 'MR venography',
  venography: 'Venography',
  ivus: 'Ultrasound in the vein (IVUS)',
  'ct-angiography': 'CT angiography',
  'mr-angiography': 'MR angiography',
  angiography: 'Angiography',
  plethysmography: 'Plethysmography',
}

export const RESULT_WORDS: Readonly<Record<Imaging['result'], string>> = {
  normal: 'normal',
  narrowed: 'narrowed',
  compressed: 'compressed',
  occluded: 'occluded',
  thrombus: 'thrombus',
  reflux: 'reflux',
  obstruction: 'obstruction',
  'not-assessable': 'could not be judged',
}

export const MEASURE_WORDS = {
  areaReductionPercent: 'area lost in %:',
  diameterReductionPercent: 'diameter lost in %:',
  fillingIndexMlPerS: 'filling index in mL/s:',
  refillS: 'refilling time in s:',
  ejectionFractionPercent: 'ejection fraction in %:',
} as const satisfies { readonly [Field in keyof Imaging]?: string }

import { concepts } from '../concept.ts'
import { CRD, cohort, legend, PAMA, UNNAMED, valueSet } from './sources.ts'

const CLAUDICATION = valueSet('113762.1.4.1047.21')

/** The ways people write a class of the New York Heart Association. */
function nyha(roman: string, digit: string): { en: string; de: string; fr: string; es: string } {
  return {
    en: `nyha ${roman}, nyha ${digit}, nyha class ${roman}, nyha class ${digit}`,
    de: `nyha-stadium ${roman}, nyha-klasse ${roman}, nyha-stadium ${digit}, nyha stad ${roman}`,
    fr: `nyha classe ${roman}, nyha stade ${roman}`,
    es: `nyha clase ${roman}, clase funcional ${roman}`,
  }
}

/** Heart, lung, arteries and veins. */
export const CIRCULATION = concepts({
  copd: {
    snomed: [['13645005', 'Chronic obstructive lung disease', cohort(1192)]],
    cm: [['J44.9', 'Chronic obstructive pulmonary disease, unspecified', CRD]],
    category: 'J44',
    en: 'copd, chronic obstructive pulmonary disease, chronic obstructive lung disease, emphysema',
    de: 'copd, chronisch obstruktive lungenerkrankung, chronisch-obstruktive lungenkrankheit, lungenemphysem',
    fr: 'bpco, bronchopneumopathie chronique obstructive, emphysème',
    es: 'epoc, enfermedad pulmonar obstructiva crónica, enfisema',
  },
  'heart-failure': {
    snomed: [['84114007', 'Heart failure', legend('Cardiovascular disease')]],
    cm: [['I50.9', 'Heart failure, unspecified', valueSet('113762.1.4.1029.233')]],
    category: 'I50',
    en: 'heart failure, congestive heart failure, cardiac failure, chf, hfref, hfpef',
    de: 'herzinsuffizienz, herzschwäche, linksherzinsuffizienz',
    fr: 'insuffisance cardiaque',
    es: 'insuficiencia cardíaca, insuficiencia cardiaca, fallo cardíaco',
  },
  'nyha-1': nyha('i', '1'),
  'nyha-2': nyha('ii', '2'),
  'nyha-3': {
    ...nyha('iii', '3'),
    es: 'nyha clase iii, clase funcional iii, nyha ii-iii, nyha 2-3',
  },
  'nyha-4': { ...nyha('iv', '4'), es: 'nyha clase iv, clase funcional iv, nyha iii-iv, nyha 3-4' },
  'deep-vein-thrombosis': {
    snomed: [
      ['128053003', 'Deep venous thrombosis', cohort(1088)],
      ['404223003', 'Deep venous thrombosis of lower extremity (disorder)', PAMA],
    ],
    cm: [
      [
        'I82.409',
        'Acute embolism and thrombosis of unspecified deep veins of unspecified lower extremity',
        valueSet('113883.3.117.1.7.1.279'),
      ],
    ],
    cmCategory: 'I82.4',
    en: 'dvt, deep vein thrombosis, deep venous thrombosis',
    de: 'tvt, tiefe venenthrombose, tiefe beinvenenthrombose',
    fr: 'tvp, thrombose veineuse profonde, phlébite profonde',
    es: 'tvp, trombosis venosa profunda',
  },
  'post-thrombotic-syndrome': {
    snomed: [['20427003', 'Postphlebitic syndrome (disorder)', PAMA]],
    en: 'post-thrombotic syndrome, postthrombotic syndrome, postphlebitic syndrome',
    de: 'postthrombotisches syndrom',
    fr: 'syndrome post-thrombotique, syndrome postphlébitique',
    es: 'síndrome postrombótico',
  },
  'peripheral-arterial-disease': {
    // Three concepts of SNOMED CT, all of them named, since records use each.
    snomed: [
      ['840580004', 'Peripheral arterial disease', cohort(371)],
      ['399957001', 'Peripheral arterial occlusive disease (disorder)', PAMA],
      ['400047006', 'Peripheral vascular disease', cohort(1157)],
      ['63491006', 'Intermittent claudication', cohort(13)],
    ],
    cm: [
      ['I73.9', 'Peripheral vascular disease, unspecified', UNNAMED],
      [
        'I70.219',
        'Atherosclerosis of native arteries of extremities with intermittent claudication, unspecified extremity',
        CLAUDICATION,
      ],
      [
        'I70.211',
        'Atherosclerosis of native arteries of extremities with intermittent claudication, right leg',
        CLAUDICATION,
      ],
    ],
    category: 'I73.9',
    cmCategory: 'I70.21',
    en: 'pad, peripheral arterial disease, peripheral artery disease, peripheral vascular disease, intermittent claudication, claudication',
    de: 'pavk, periphere arterielle verschlusskrankheit, claudicatio intermittens, schaufensterkrankheit',
    fr: 'aomi, artériopathie oblitérante des membres inférieurs, claudication intermittente, artérite des membres inférieurs',
    es: 'enfermedad arterial periférica, arteriopatía periférica, claudicación intermitente',
  },
  'varicose-veins': {
    snomed: [
      ['128060009', 'Venous varices (disorder)', PAMA],
      ['72866009', 'Varicose veins of lower extremity (disorder)', PAMA],
    ],
    cm: [['I83.90', 'Asymptomatic varicose veins of unspecified lower extremity', UNNAMED]],
    category: 'I83',
    en: 'varicose veins, varicose veins of lower extremity, varicosities',
    de: 'varikose, varikosis, varizen, krampfadern',
    fr: 'varices, varices des membres inférieurs',
    es: 'varices, varices de miembros inferiores, venas varicosas',
  },
  'chronic-venous-insufficiency': {
    snomed: [['20696009', 'Peripheral venous insufficiency (disorder)', PAMA]],
    cm: [['I87.2', 'Venous insufficiency (chronic) (peripheral)', UNNAMED]],
    category: 'I87.2',
    en: 'chronic venous insufficiency, venous insufficiency, cvi, chronic venous disease, venous stasis',
    de: 'chronische venöse insuffizienz, chronisch-venöse insuffizienz, venöse insuffizienz, venenschwäche',
    fr: 'insuffisance veineuse chronique, insuffisance veineuse',
    es: 'insuficiencia venosa crónica, insuficiencia venosa',
  },
  'leg-ulcer': {
    snomed: [
      ['95344007', 'Ulcer of lower extremity (disorder)', PAMA],
      ['26649005', 'Chronic ulcer of lower extremity (disorder)', PAMA],
    ],
    en: 'leg ulcer, venous leg ulcer, venous ulcer, ulcer of lower extremity, ulcer of leg, foot ulcer',
    de: 'ulcus cruris, ulcus cruris venosum, unterschenkelgeschwür, beinulkus',
    fr: 'ulcère de jambe, ulcère veineux',
    es: 'úlcera de pierna, úlcera venosa, úlcera de extremidad inferior',
  },
})

import type { Code } from '../code.ts'
import { list, seen } from '../code.ts'
import type { Product, Route } from '../drug.ts'
import * as at from './sources.ts'
import { rx } from './sources.ts'

interface ProductRow {
  /** Comma-separated drug names, all of them contained. */
  readonly of?: string
  /** Comma-separated drug names, one of them contained: the name alone cannot tell which. */
  readonly oneOf?: string
  readonly route?: Route
  readonly codes?: readonly Code[]
  readonly texts?: string
  /** Why the contents must be confirmed on the pack. */
  readonly doubt?: string
}

function products(rows: Readonly<Record<string, ProductRow>>): readonly Product[] {
  return Object.entries(rows).map(([name, row]) => ({
    name,
    contains: {
      kind: row.oneOf === undefined ? 'all' : 'one-of',
      drugs: list(row.oneOf ?? row.of),
    },
    route: row.route ?? 'systemic',
    codes: row.codes ?? [],
    texts: list(row.texts),
    ...(row.doubt === undefined ? {} : { doubt: row.doubt }),
  }))
}

const UNNAMED = 'public code files, repository not identified'

/** Diphenhydramine and doxylamine, alone and in cold and night medicines. */
const SLEEP_AIDS = products({
  'Tylenol PM': {
    of: 'acetaminophen, diphenhydramine',
    codes: [
      ...rx(
        [
          '1092378',
          'acetaminophen 500 MG / diphenhydramine hydrochloride 25 MG Oral Tablet [Tylenol PM]',
          at.OPIOID_CDS,
        ],
        [
          '1092375',
          'acetaminophen 33.3 MG/ML / diphenhydramine hydrochloride 1.67 MG/ML Oral Solution [Tylenol PM]',
          at.OPIOID_CDS,
        ],
        ['1187314', 'Tylenol PM Pill', at.US_CORE_EXAMPLE],
        [
          '1092189',
          'acetaminophen 500 MG / diphenhydramine hydrochloride 25 MG Oral Tablet',
          at.BEERS,
        ],
        ['1099872', 'acetaminophen 500 MG / diphenhydramine citrate 38 MG Oral Tablet', at.BEERS],
      ),
      ...seen('ndc', [['50580-506-02', 'Tylenol PM', at.HL7_EXAMPLE]]),
    ],
    texts:
      'tylenol pm, tylenol pm extra strength, tylenol p.m.,  tylenol extra strength pm, acetaminophen pm, excedrin pm, panadol night, paracetamol pm',
  },
  'Unisom with Pain Relief': {
    of: 'acetaminophen, diphenhydramine',
    codes: rx([
      '1093077',
      'acetaminophen 325 MG / diphenhydramine hydrochloride 50 MG Oral Tablet [Unisom with Pain Relief]',
      at.OPIOID_CDS,
    ]),
    texts: 'unisom pm pain, unisom pain relief',
  },
  'Advil PM': {
    of: 'ibuprofen, diphenhydramine',
    codes: rx(
      ['895664', 'diphenhydramine citrate 38 MG / ibuprofen 200 MG Oral Tablet', at.BEERS],
      ['1292323', 'diphenhydramine citrate 38 MG / ibuprofen 200 MG Oral Capsule', at.OPIOID_CDS],
    ),
    texts: 'advil pm, advil p.m., motrin pm, ibuprofen pm',
  },
  'Aleve PM': {
    of: 'naproxen, diphenhydramine',
    codes: rx([
      '1550963',
      'diphenhydramine hydrochloride 25 MG / naproxen sodium 220 MG Oral Tablet [Aleve PM]',
      at.OPIOID_CDS,
    ]),
    texts: 'aleve pm, aleve p.m., naproxen pm',
  },
  'diphenhydramine by mouth': {
    of: 'diphenhydramine',
    codes: rx(
      ['1248360', 'diphenhydramine hydrochloride 25 MG Oral Capsule [Zzzquil]', at.OPIOID_CDS],
      [
        '1248356',
        'diphenhydramine hydrochloride 1.67 MG/ML Oral Solution [Zzzquil]',
        at.OPIOID_CDS,
      ],
      ['1648369', 'diphenhydramine hydrochloride 25 MG Oral Capsule [Unisom Sleep]', at.OPIOID_CDS],
      ['1093113', 'diphenhydramine hydrochloride 50 MG Oral Capsule [Unisom Sleep]', at.OPIOID_CDS],
      [
        '1093102',
        'diphenhydramine hydrochloride 25 MG Disintegrating Oral Tablet [Unisom Sleep]',
        at.OPIOID_CDS,
      ],
      [
        '1488218',
        'diphenhydramine hydrochloride 1.67 MG/ML Oral Solution [Unisom Sleep]',
        at.OPIOID_CDS,
      ],
      ['1092416', 'diphenhydramine hydrochloride 25 MG Oral Tablet [Nytol]', at.OPIOID_CDS],
      ['1092419', 'diphenhydramine hydrochloride 50 MG Oral Capsule [Nytol]', at.OPIOID_CDS],
      ['1049632', 'diphenhydramine hydrochloride 25 MG Oral Tablet [Benadryl]', at.OPIOID_CDS],
      ['1049910', 'diphenhydramine hydrochloride 25 MG Oral Capsule [Benadryl]', at.OPIOID_CDS],
      ['2605033', 'diphenhydramine hydrochloride 50 MG Oral Tablet [Benadryl]', at.OPIOID_CDS],
      [
        '1049901',
        'diphenhydramine hydrochloride 12.5 MG Chewable Tablet [Benadryl]',
        at.OPIOID_CDS,
      ],
    ),
  },
  'diphenhydramine on the skin': {
    of: 'diphenhydramine',
    route: 'topical',
    codes: rx([
      '1049725',
      'diphenhydramine hydrochloride 0.01 MG/MG Topical Gel [Benadryl]',
      at.OPIOID_CDS,
    ]),
    texts:
      'benadryl itch stopping, benadryl itch stopping gel, benadryl itch stopping cream, benadryl extra strength itch stopping',
  },
  // Two public files carry the number with diphenhydramine.
  'Vivinox Sleep Schlaftabletten stark': {
    of: 'diphenhydramine',
    codes: seen('pzn', [['2083906', 'VIVINOX Sleep Schlaftabletten stark', UNNAMED]]),
    texts: 'vivinox sleep schlaftabletten stark, vivinox sleep stark',
  },
  // One public list gives doxylamine, three give diphenhydramine: ask for the pack.
  Vivinox: { oneOf: 'diphenhydramine, doxylamine', texts: 'vivinox, vivinox sleep' },
  Soñodor: {
    of: 'diphenhydramine',
    texts: 'soñodor',
    doubt: 'The one public file that names its ingredient gives an impossible strength.',
  },
  Unisom: { oneOf: 'diphenhydramine, doxylamine', texts: 'unisom' },
  'doxylamine by mouth': {
    of: 'doxylamine',
    codes: [
      ...rx(['1101446', 'doxylamine succinate 25 MG Oral Tablet', at.BEERS]),
      ...seen('lpd-fr', [
        [
          '2908530',
          'DONORMYL CPR PEL SEC 15MG',
          'OHDSI/Vocabulary-v5.0 DA_France/Data/FRDA drug for mapping.txt',
        ],
      ]),
    ],
  },
  NyQuil: {
    of: 'acetaminophen, dextromethorphan, doxylamine',
    codes: rx(
      [
        '1094549',
        'acetaminophen 325 MG / dextromethorphan hydrobromide 15 MG / doxylamine succinate 6.25 MG Oral Capsule',
        at.BEERS,
      ],
      [
        '1042684',
        'acetaminophen 33.3 MG/ML / dextromethorphan hydrobromide 1 MG/ML / doxylamine succinate 0.417 MG/ML Oral Solution',
        at.BEERS,
      ],
      [
        '1043400',
        'acetaminophen 21.7 MG/ML / dextromethorphan hydrobromide 1 MG/ML / doxylamine succinate 0.417 MG/ML Oral Solution',
        at.BEERS,
      ],
      ['705258', 'Acetaminophen / Dextromethorphan / Doxylamine', at.US_CORE],
    ),
    texts: 'nyquil, vicks nyquil, alka-seltzer plus night, alka-seltzer plus night cold',
  },
  'dextromethorphan with doxylamine': {
    of: 'dextromethorphan, doxylamine',
    codes: rx(['815166', 'Dextromethorphan / Doxylamine', at.US_CORE]),
    texts: 'nyquil cough',
  },
  'Wick MediNait': {
    of: 'acetaminophen, dextromethorphan, doxylamine, ephedrine',
    texts: 'wick medinait, medinait',
  },
  Diclegis: {
    of: 'doxylamine, pyridoxine',
    texts: 'diclegis, bonjesta, cariban, xonvea, diclectin',
  },
  DayQuil: {
    of: 'acetaminophen, dextromethorphan, phenylephrine',
    texts: 'dayquil, vicks dayquil',
  },
  'Night Nurse': { of: 'acetaminophen, promethazine, dextromethorphan', texts: 'night nurse' },
  'Grippostad C': {
    of: 'acetaminophen, chlorpheniramine, caffeine, ascorbic acid',
    texts: 'grippostad, grippostad c',
  },
  Arlevert: { of: 'cinnarizine, dimenhydrinate', texts: 'arlevert' },
})

/** Other products whose codes were seen. */
const CODED = products({
  'meclizine by mouth': {
    of: 'meclizine',
    codes: rx(
      [
        '995726',
        'meclizine hydrochloride 25 MG Oral Tablet [Dramamine Less Drowsy]',
        at.OPIOID_CDS_NEW,
      ],
      [
        '2110527',
        'meclizine hydrochloride 25 MG Oral Tablet [Dramamine Nausea Relief]',
        at.OPIOID_CDS_NEW,
      ],
      [
        '2176732',
        'meclizine hydrochloride 25 MG Chewable Tablet [Dramamine Less Drowsy]',
        at.OPIOID_CDS_NEW,
      ],
    ),
  },
  'dimenhydrinate by mouth': {
    of: 'dimenhydrinate',
    codes: rx(
      ['198603', 'dimenhydrinate 50 MG Oral Tablet', at.BEERS],
      ['309913', 'dimenhydrinate 50 MG Chewable Tablet', at.BEERS],
    ),
  },
  Dramamine: { oneOf: 'dimenhydrinate, meclizine', texts: 'dramamine' },
  Atosil: {
    of: 'promethazine',
    texts: 'atosil',
    doubt: 'The one public list that names its ingredient is wrong on another brand.',
  },
  promethazine: {
    of: 'promethazine',
    codes: rx(
      ['992447', 'promethazine hydrochloride 25 MG Oral Tablet', at.BEERS],
      ['992438', 'promethazine hydrochloride 12.5 MG Oral Tablet', at.BEERS],
      ['992460', '1 ML promethazine hydrochloride 25 MG/ML Injection', at.BEERS],
    ),
  },
  prochlorperazine: {
    of: 'prochlorperazine',
    codes: rx(
      ['207680', 'prochlorperazine 5 MG Oral Tablet [Compazine]', at.OPIOID_CDS],
      ['207685', 'prochlorperazine 10 MG Oral Tablet [Compazine]', at.OPIOID_CDS],
      ['207639', 'prochlorperazine 25 MG Rectal Suppository [Compazine]', at.OPIOID_CDS],
      ['198365', 'prochlorperazine 10 MG Oral Tablet', at.SYMPTOMS],
    ),
  },
  mirtazapine: {
    of: 'mirtazapine',
    codes: rx(
      ['211322', 'mirtazapine 15 MG Oral Tablet [Remeron]', at.OPIOID_CDS],
      ['211323', 'mirtazapine 30 MG Oral Tablet [Remeron]', at.OPIOID_CDS],
      ['752869', 'mirtazapine 15 MG Disintegrating Oral Tablet [Remeron]', at.OPIOID_CDS],
      ['752870', 'mirtazapine 30 MG Disintegrating Oral Tablet [Remeron]', at.OPIOID_CDS],
      ['752871', 'mirtazapine 45 MG Disintegrating Oral Tablet [Remeron]', at.OPIOID_CDS],
    ),
  },
  hydroxyzine: {
    of: 'hydroxyzine',
    codes: rx(
      ['995218', 'hydroxyzine hydrochloride 10 MG Oral Tablet', at.BEERS],
      ['995253', 'hydroxyzine pamoate 25 MG Oral Capsule', at.BEERS],
      ['995278', 'hydroxyzine pamoate 50 MG Oral Capsule', at.BEERS],
    ),
  },
  'gabapentin enacarbil': {
    of: 'gabapentin enacarbil',
    codes: rx(
      [
        '1101339',
        'gabapentin enacarbil 600 MG Extended Release Oral Tablet [Horizant]',
        at.OPIOID_CDS,
      ],
      ['1101338', 'gabapentin enacarbil 600 MG Extended Release Oral Tablet', at.SYMPTOMS],
      ['1482820', 'gabapentin enacarbil 300 MG Extended Release Oral Tablet', at.SYMPTOMS],
    ),
  },
  'granisetron patch': {
    of: 'granisetron',
    codes: rx(['1360321', 'granisetron 0.129 MG/HR Transdermal System [Sancuso]', at.EMA]),
  },
  'ferumoxytol infusion': {
    of: 'ferumoxytol',
    codes: rx(['860605', '17 ML ferumoxytol 30 MG/ML Injection', at.EMA]),
  },
})

/** Products of several ingredients, known by name. */
const COMBINATIONS = products({
  Sinemet: {
    of: 'carbidopa, levodopa',
    texts:
      'sinemet, nacom, isicom, rytary, dhivy, duopa, duodopa, parcopa, co-careldopa, striaton, crexont',
  },
  Madopar: {
    of: 'levodopa, benserazide',
    texts: 'madopar, restex, modopar, levopar, co-beneldopa, pk-levo, prolopa',
  },
  Stalevo: { of: 'carbidopa, levodopa, entacapone', texts: 'stalevo' },
  Targin: { of: 'oxycodone, naloxone', texts: 'targin, targinact, targiniq, oxypronal' },
  Percocet: { of: 'oxycodone, acetaminophen', texts: 'percocet, endocet, roxicet' },
  Vicodin: { of: 'hydrocodone, acetaminophen', texts: 'vicodin, norco, lortab, lorcet, hycet' },
  Ultracet: { of: 'tramadol, acetaminophen', texts: 'ultracet, zaldiar, ixprim' },
  'Tylenol with codeine': {
    of: 'acetaminophen, codeine',
    texts:
      'tylenol 3, tylenol no 3, tylenol codeine, co-codamol, codoliprane, talvosilen, dafalgan codéine',
  },
  Suboxone: { of: 'buprenorphine, naloxone', texts: 'suboxone, zubsolv, bunavail' },
  'Valoron N': { of: 'tilidine, naloxone', texts: 'valoron, valoron n' },
  Aggrenox: { of: 'aspirin, dipyridamole', texts: 'aggrenox, asasantin' },
  Symbyax: { of: 'olanzapine, fluoxetine', texts: 'symbyax' },
  Contrave: { of: 'naltrexone, bupropion', texts: 'contrave, mysimba' },
  Auvelity: { of: 'dextromethorphan, bupropion', texts: 'auvelity' },
  Limbitrol: { of: 'amitriptyline, chlordiazepoxide', texts: 'limbitrol' },
  'perphenazine with amitriptyline': {
    of: 'perphenazine, amitriptyline',
    texts: 'triavil, etrafon',
  },
  Zosyn: { of: 'piperacillin, tazobactam', texts: 'zosyn, tazobac, tazocin' },
  Augmentin: { of: 'amoxicillin, clavulanate', texts: 'augmentin' },
  NuvaRing: { of: 'etonogestrel, ethinyl estradiol', texts: 'nuvaring' },
  // The bean holds levodopa, in an amount that no label states.
  'mucuna pruriens': {
    of: 'levodopa',
    texts: 'mucuna, velvet bean, cowhage, juckbohne, pois mascate',
    doubt: 'A plant that contains levodopa; how much is not known.',
  },
  Maalox: { of: 'aluminum hydroxide, magnesium hydroxide', texts: 'maalox, mylanta' },
})

export const PRODUCTS: readonly Product[] = [...SLEEP_AIDS, ...CODED, ...COMBINATIONS]

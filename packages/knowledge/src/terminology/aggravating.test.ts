import { expect, test } from 'vitest'
import type { DrugClass } from './drug.ts'
import { resolveDrug } from './resolve.ts'

/** The drugs of clinical.md 5.1, each as it may be written in English, German, French and Spanish. */
const TABLE: Readonly<Partial<Record<DrugClass, readonly string[]>>> = {
  'dopamine-blocking-antiemetic': [
    'metoclopramide, MCP-Tropfen, Primperan 10 mg, metoclopramida',
    'prochlorperazine, Prochlorperazin, prochlorpérazine, proclorperazina',
    'promethazine, Promethazin 25 mg, prométhazine, prometazina',
    'droperidol, Xomolix, dropéridol, droperidol 2,5 mg',
    'chlorpromazine, Chlorpromazin, Largactil, clorpromazina',
    'trimethobenzamide, Trimethobenzamid, triméthobenzamide, trimetobenzamida',
  ],
  antipsychotic: [
    'haloperidol, Haldol Tropfen, halopéridol, haloperidol 5 mg',
    'olanzapine, Olanzapin, Zyprexa, olanzapina',
    'risperidone, Risperidon, rispéridone, risperidona',
    'quetiapine 25 mg, Quetiapin, Xeroquel LP, quetiapina',
    'clozapine, Leponex, clozapine, clozapina',
    'ziprasidone, Ziprasidon, Zeldox, ziprasidona',
    'lurasidone, Lurasidon, Latuda, lurasidona',
    'paliperidone, Paliperidon, Xeplion, paliperidona',
    'perphenazine, Perphenazin, Trilafon, perfenazina',
    'cyamemazine, Tercian 25 mg, periciazine, Neuleptil',
  ],
  'sedating-antihistamine': [
    'diphenhydramine, Betadorm, diphénhydramine, difenhidramina',
    'doxylamine, Hoggar Night, Donormyl, Dormidina',
    'hydroxyzine, Hydroxyzin, Atarax 25, hidroxizina',
    'chlorpheniramine, Chlorphenamin, chlorphénamine, clorfenamina',
    'dimenhydrinate, Vomex A, diménhydrinate, Biodramina',
    'cyproheptadine, Peritol, Périactine, ciproheptadina',
    'meclizine, Meclozin, méclozine, meclozina',
    'mequitazine, Primalan, carbinoxamine, Toplexil',
  ],
  'tetracyclic-antidepressant': [
    'mirtazapine 15 mg, Mirtazapin, Norset, mirtazapina',
    'mianserin, Mianserin 30, miansérine, mianserina',
  ],
  ssri: [
    'fluoxetine, Fluoxetin, fluoxétine, fluoxetina',
    'sertraline, Sertralin, Zoloft, sertralina',
    'paroxetine, Paroxetin, Deroxat, paroxetina',
    'citalopram, Cipramil, Seropram, Prisdal',
    'escitalopram, Cipralex, Seroplex, Esertia',
    'fluvoxamine, Fevarin, Floxyfral, fluvoxamina',
  ],
  snri: [
    'venlafaxine, Trevilor retard, Effexor LP, venlafaxina',
    'duloxetine, Duloxetin, duloxétine, duloxetina',
    'desvenlafaxine, Desvenlafaxin, Pristiq, desvenlafaxina',
    'milnacipran, Milnaneurax, Ixel, milnaciprán',
  ],
  tca: [
    'amitriptyline, Amitriptylin, Laroxyl gouttes, amitriptilina',
    'nortriptyline, Nortrilen, nortriptyline, nortriptilina',
    'clomipramine, Clomipramin, Anafranil, clomipramina',
    'imipramine, Imipramin, Tofranil, imipramina',
    'doxepin, Aponal, doxépine, doxepina',
  ],
  'rls-neutral-antidepressant': [
    'trazodone, Trazodon, trazodone, Deprax',
    'nefazodone, Nefazodon, néfazodone, nefazodona',
    'bupropion, Elontril, bupropion, bupropión',
  ],
  lithium: ['lithium, Quilonum, Téralithe, Plenur'],
  'antiepileptic-aggravating': [
    'zonisamide, Zonisamid, zonisamide, zonisamida',
    'topiramate, Topiramat, Épitomax, topiramato',
    'levetiracetam, Keppra, lévétiracétam, levetiracetam 500',
    'phenytoin, Phenhydan, phénytoïne, fenitoína',
  ],
}

const ROWS = Object.entries(TABLE).flatMap(([name, rows = []]) =>
  rows.flatMap((row) => row.split(', ').map((text) => [text, name] as const)),
)

test.each(ROWS)('%s is read as a drug of the class %s', (text, name) => {
  const match = resolveDrug({ text })
  const classes =
    match.kind === 'resolved' ? match.ingredients.flatMap(({ drug }) => drug.classes) : match.kind
  expect(classes).toContain(name)
})

import type { Therapy } from '../../therapy.ts'
import { carbamazepine, triazolam, valerian, valproate } from './against.ts'
import { bupropion } from './bupropion.ts'
import { clonidineChild, melatoninChild } from './children.ts'
import { clonazepam } from './clonazepam.ts'
import { dipyridamole } from './dipyridamole.ts'
import { hypnoticReview, zolpidem } from './hypnotics.ts'
import { vitaminC, vitaminE } from './vitamins.ts'

/** Drugs beside the first lines and the opioids. */
export const besideTherapies: readonly Therapy[] = [
  hypnoticReview,
  dipyridamole,
  vitaminC,
  vitaminE,
  bupropion,
  clonidineChild,
  melatoninChild,
  zolpidem,
  clonazepam,
  triazolam,
  valproate,
  carbamazepine,
  valerian,
]

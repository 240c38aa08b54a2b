import type { Therapy } from '../../therapy.ts'
import { ferricCarboxymaltose } from './ferric-carboxymaltose.ts'
import { ferrousSulfate } from './ferrous-sulfate.ts'
import { ferricGluconate } from './gluconate.ts'
import { ferricDerisomaltose, ferumoxytol, ironDextran } from './other-products.ts'
import { ironRecheck } from './recheck.ts'
import { ironSucrose } from './sucrose.ts'

export const ironTherapies: readonly Therapy[] = [
  ferrousSulfate,
  ferricCarboxymaltose,
  ironDextran,
  ferumoxytol,
  ferricDerisomaltose,
  ironSucrose,
  ferricGluconate,
  ironRecheck,
]

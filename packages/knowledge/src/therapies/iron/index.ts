import type { Therapy } from '../../therapy.ts'
import { ferricDerisomaltose } from './derisomaltose.ts'
import { ferricCarboxymaltose } from './ferric-carboxymaltose.ts'
import { ferrousSulfate } from './ferrous-sulfate.ts'
import { ferumoxytol } from './ferumoxytol.ts'
import { ferricGluconate } from './gluconate.ts'
import { ironDextran } from './iron-dextran.ts'
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

import { PERFORATORS } from '../segment/index.ts'
import type { ArteryFinding } from './artery-finding.ts'
import type { PerforatorFinding, ThermalExtension, VeinFinding } from './vein-finding.ts'

/** Two values that cannot both be true, as they are written. */
export type Contradiction = readonly [one: string, other: string]

type Test = readonly [when: boolean, one: string, other: string]

function those(tests: readonly Test[]): readonly Contradiction[] {
  return tests.flatMap(([when, one, other]) => (when ? [[one, other] as const] : []))
}

type Refluxing = Pick<VeinFinding, 'refluxMs' | 'reflux' | 'visualized' | 'diameterMm' | 'treated'>

function refluxTests(one: Refluxing): readonly Test[] {
  const ms = one.refluxMs ?? 0
  const measured = one.refluxMs !== undefined || one.diameterMm !== undefined
  return [
    [one.reflux === 'none' && ms > 0, 'reflux none', `refluxMs ${ms}`],
    [one.reflux === 'present' && one.refluxMs === 0, 'reflux present', 'refluxMs 0'],
    [!one.visualized && measured, 'visualized false', 'a measurement'],
    [one.treated?.state === 'removed' && measured, 'treated.state removed', 'a measurement'],
    [one.treated?.state === 'closed' && ms > 0, 'treated.state closed', `refluxMs ${ms}`],
  ]
}

export function ofVein(one: VeinFinding): readonly Contradiction[] {
  const clot = one.thrombus === 'acute' || one.thrombus === 'chronic-change'
  return those([
    ...refluxTests(one),
    [one.compressibility === 'full' && clot, 'compressibility full', `thrombus ${one.thrombus}`],
    [one.thrombus === 'none' && one.occlusive === true, 'thrombus none', 'occlusive true'],
    [one.occlusive === true && one.phasicity === 'phasic', 'occlusive true', 'phasicity phasic'],
    [
      one.variant === 'absent' && one.visualized && one.refluxMs !== undefined,
      'variant absent',
      'refluxMs',
    ],
  ])
}

export function ofPerforator(one: PerforatorFinding): readonly Contradiction[] {
  const usual = one.name && PERFORATORS[one.name].ceap
  return those([
    ...refluxTests(one),
    [usual !== undefined && usual !== one.region, `name ${one.name}`, `region ${one.region}`],
  ])
}

export function ofArtery(one: ArteryFinding): readonly Contradiction[] {
  const flow = (one.psvCmPerS ?? 0) > 0
  return those([
    [one.occluded === true && flow, 'occluded true', `psvCmPerS ${one.psvCmPerS}`],
    [
      one.occluded === false && one.stenosisPercent === 100,
      'occluded false',
      'stenosisPercent 100',
    ],
    [!one.visualized && flow, 'visualized false', 'a measurement'],
    [one.occluded === true && one.waveform === 'triphasic', 'occluded true', 'waveform triphasic'],
  ])
}

export function ofExtension(one: ThermalExtension): readonly Contradiction[] {
  const fills = one.lumenPercent !== undefined || one.occlusive === true
  return those([
    [one.reach !== 'into-deep' && fills, `reach ${one.reach}`, 'a part of the deep vein filled'],
    [
      one.occlusive === true && (one.lumenPercent ?? 100) < 100,
      'occlusive true',
      `lumenPercent ${one.lumenPercent}`,
    ],
  ])
}

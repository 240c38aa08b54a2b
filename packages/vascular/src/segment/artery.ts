import type { Height } from './height.ts'
import { height } from './height.ts'

export interface Artery {
  readonly name: string
  readonly aliases: readonly string[]
  readonly height: Height
  readonly face: 'front' | 'back' | 'both'
}

/** Arteries from the aorta to the foot, in the order of the blood. */
export const ARTERIES = {
  AO: {
    name: 'Aorta, below the kidneys',
    aliases: ['infrarenal aorta', 'distal aorta'],
    height: height(122, 105),
    face: 'front',
  },
  CIA: { name: 'Common iliac artery', aliases: [], height: height(105, 98), face: 'front' },
  IIA: {
    name: 'Internal iliac artery',
    aliases: ['hypogastric artery'],
    height: height(98, 90),
    face: 'front',
  },
  EIA: { name: 'External iliac artery', aliases: [], height: height(98, 87), face: 'front' },
  CFA: { name: 'Common femoral artery', aliases: [], height: height(87, 81), face: 'front' },
  PFA: {
    name: 'Deep femoral artery',
    aliases: ['DFA', 'profunda femoris artery', 'profunda'],
    height: height(81, 62),
    face: 'front',
  },
  SFA: {
    name: 'Femoral artery',
    aliases: ['FA', 'superficial femoral artery'],
    height: height(81, 53),
    face: 'front',
  },
  POPA: { name: 'Popliteal artery', aliases: ['popliteal'], height: height(53, 43), face: 'back' },
  TPT: {
    name: 'Tibioperoneal trunk',
    aliases: ['tibiofibular trunk'],
    height: height(43, 39),
    face: 'back',
  },
  ATA: { name: 'Anterior tibial artery', aliases: [], height: height(42, 10), face: 'front' },
  PTA: { name: 'Posterior tibial artery', aliases: [], height: height(39, 8), face: 'back' },
  PERA: {
    name: 'Peroneal artery',
    aliases: ['PER', 'fibular artery'],
    height: height(39, 12),
    face: 'back',
  },
  DPA: {
    name: 'Artery of the back of the foot',
    aliases: ['DP', 'dorsalis pedis'],
    height: height(9, 3),
    face: 'front',
  },
  PLA: {
    name: 'Plantar arch',
    aliases: ['plantar arteries'],
    height: height(5, 1),
    face: 'back',
  },
} as const satisfies Readonly<Record<string, Artery>>
export type ArteryId = keyof typeof ARTERIES

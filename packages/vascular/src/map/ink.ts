import type { Layer } from './map.ts'
import type { VesselState } from './state.ts'

/** The colors of one drawing, in the form that every reader of SVG knows. */
export interface Ink {
  readonly paper: string
  readonly skin: string
  readonly edge: string
  readonly line: string
  readonly text: string
  readonly quiet: string
  readonly normal: Readonly<Record<Layer, string>>
  readonly states: Readonly<Record<Exclude<VesselState, 'normal'>, string>>
}

export const THEMES = ['light', 'dark', 'print'] as const
export type Theme = (typeof THEMES)[number]

/**
 * Blue veins and red arteries, as every atlas has them; reflux in orange, what is closed in a dark
 * plum, what was treated in green. No two states share a pattern, so nothing hangs on the color:
 * blue, orange and plum stay apart in the three common color-vision deficiencies, and in gray.
 */
export const INKS: Readonly<Record<Theme, Ink>> = {
  light: {
    ...{ paper: '#fdfcfa', skin: '#f7eee7', edge: '#b39f91', line: '#dccbbe' },
    ...{ text: '#2a2622', quiet: '#665f57' },
    normal: { veins: '#3f6fa8', arteries: '#b4423f' },
    states: {
      ...{ reflux: '#d9680b', clot: '#4b1d4e', scarred: '#6d4a78', 'scarred-reflux': '#8c3416' },
      ...{ narrowed: '#8a2f6b', occluded: '#3a1216', treated: '#3d7a5c', stented: '#3d7a5c' },
      ...{ dampened: '#a8706b', unclear: '#7f8f9f', 'not-examined': '#a59a90' },
    },
  },
  dark: {
    ...{ paper: '#151311', skin: '#26211d', edge: '#6e6157', line: '#40372f' },
    ...{ text: '#ece8e3', quiet: '#b3aaa1' },
    normal: { veins: '#6f9fdb', arteries: '#e0736c' },
    states: {
      ...{ reflux: '#ffa04d', clot: '#d39ade', scarred: '#b79bc9', 'scarred-reflux': '#f08a5d' },
      ...{ narrowed: '#e58cc4', occluded: '#f5c2bd', treated: '#7cc4a0', stented: '#7cc4a0' },
      ...{ dampened: '#c99690', unclear: '#8b98a5', 'not-examined': '#7d736a' },
    },
  },
  print: {
    ...{ paper: '#ffffff', skin: '#ffffff', edge: '#9a9a9a', line: '#d2d2d2' },
    ...{ text: '#000000', quiet: '#444444' },
    normal: { veins: '#3f6fa8', arteries: '#b4423f' },
    states: {
      ...{ reflux: '#c85a00', clot: '#3a123d', scarred: '#5d3a68', 'scarred-reflux': '#7a2a10' },
      ...{ narrowed: '#7a1f5c', occluded: '#1f0508', treated: '#1f6444', stented: '#1f6444' },
      ...{ dampened: '#95605c', unclear: '#6f7f8f', 'not-examined': '#8f8f8f' },
    },
  },
}

export function colorOf(state: VesselState, layer: Layer, ink: Ink): string {
  return state === 'normal' ? ink.normal[layer] : ink.states[state]
}

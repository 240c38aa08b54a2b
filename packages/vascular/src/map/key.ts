import { round } from './curve.ts'
import { colorOf, type Ink } from './ink.ts'
import type { Drawn, Layer } from './map.ts'
import { node, type SvgNode } from './node.ts'
import { PATTERNS_OF } from './pattern.ts'
import { VESSEL_STATES, type VesselState } from './state.ts'
import { STATE_WORDS } from './words.ts'

interface Sheet {
  readonly ink: Ink
  readonly textCm: number
  readonly wide: number
  readonly top: number
}

interface Key {
  readonly heightCm: number
  readonly nodes: readonly SvgNode[]
}

/** What the patterns mean, of those in the drawing only: each with a piece of vessel and its word. */
export function keyOf(drawn: readonly Drawn[], { ink, textCm, wide, top }: Sheet): Key {
  const samples = VESSEL_STATES.flatMap((state) =>
    (['veins', 'arteries'] as const)
      .filter((layer) => drawn.some((one) => one.layer === layer && shows(one, state)))
      // Only a normal vessel has another color in an artery.
      .slice(0, state === 'normal' ? 2 : 1)
      .map((layer) => ({ state, layer })),
  )
  const nodes: SvgNode[] = []
  let [x, y] = [textCm, top + textCm]
  for (const { state, layer } of samples) {
    const text = state === 'normal' ? NORMAL_WORDS[layer] : STATE_WORDS[state]
    const room = 6 + text.length * textCm * 0.56 + textCm * 1.2
    if (x + room > wide) [x, y] = [textCm, y + textCm * 1.7]
    const line = [0, 0.5, 1].map((part) => [x + part * 4.6, y] as const)
    const color = colorOf(state, layer, ink)
    nodes.push(...PATTERNS_OF[state]({ line, widthCm: 0.7, color, ground: ink.paper }))
    const place = { x: round(x + 5.8), y: round(y + textCm * 0.35), fontSize: textCm }
    nodes.push(node('text', { ...place, fill: ink.quiet }, text))
    x += room
  }
  return {
    heightCm: y - top + textCm * 1.2,
    nodes: [node('g', { 'aria-hidden': 'true' }, ...nodes)],
  }
}

/** A perforator within limits has no pattern to be explained. */
function shows(one: Drawn, state: VesselState): boolean {
  return one.kind === 'vessel'
    ? one.stretches.some((stretch) => stretch.state === state)
    : state !== 'normal' && one.state === state
}

const NORMAL_WORDS: Readonly<Record<Layer, string>> = {
  veins: 'vein, no finding',
  arteries: 'artery, no finding',
}

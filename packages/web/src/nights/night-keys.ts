import { useKeys } from '../keys/index.ts'
import { type Acts, STEP_S } from './acts.ts'
import type { Lighting } from './lights.ts'
import type { Looking } from './looking.ts'
import { panned } from './view.ts'

interface Keyed {
  readonly looking: Looking
  readonly durationS: number
  readonly mayChange: boolean
  readonly acts: Acts | undefined
  readonly add: () => void
  readonly undo: () => void
  readonly redo: () => void
  readonly turnTable: () => void
  readonly lighting: Lighting
}

const nothing = () => {}

/** The keys of a night. They come before those of every page: j and k walk along movements here. */
export function useNightKeys({ looking, durationS, ...keyed }: Keyed): void {
  const { view, look, zoom, walk, setId } = looking
  const { mayChange, acts, add, undo, redo, turnTable, lighting } = keyed
  const middleS = view.startS + view.spanS / 2
  const remove = acts?.remove ?? nothing
  const nudge = acts?.nudge ?? nothing
  const pan = (event: KeyboardEvent, side: 1 | -1) =>
    look(panned(view, side * (event.shiftKey ? 1 : 0.25)))
  const changing = {
    a: add,
    x: remove,
    Delete: remove,
    Backspace: remove,
    l: acts?.relabel ?? nothing,
    q: () => nudge('onset', -STEP_S),
    w: () => nudge('onset', STEP_S),
    o: () => nudge('offset', -STEP_S),
    p: () => nudge('offset', STEP_S),
    'mod+z': (event: KeyboardEvent) => (event.shiftKey ? redo() : undo()),
    'mod+y': redo,
    d: () => lighting.put('offS', middleS),
    b: () => lighting.put('onS', middleS),
  }
  useKeys(
    {
      ArrowLeft: (event) => pan(event, -1),
      ArrowRight: (event) => pan(event, 1),
      '+': () => zoom(0.5),
      '=': () => zoom(0.5),
      '-': () => zoom(2),
      '0': () => look({ startS: 0, spanS: durationS }),
      j: () => walk.mark(1),
      k: () => walk.mark(-1),
      n: () => walk.series(1),
      N: () => walk.series(-1),
      t: turnTable,
      Escape: () => setId(undefined),
      ...(mayChange && changing),
    },
    'first',
  )
}

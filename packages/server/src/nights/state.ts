import type { NightState } from '../api-nights.ts'

/** The columns that tell what became of a recording. */
export interface StateRow {
  readonly state: NightState['kind']
  readonly code: string | null
  readonly say: string | null
}

export function stateOf({ state, code, say }: StateRow): NightState {
  return state === 'failed' ? { kind: state, code: code ?? '', say: say ?? '' } : { kind: state }
}

import type { Night } from '@legato/server/api'
import type { Lights, Options } from '@legato/sleep'
import { useState } from 'react'
import { type Choosing, choosingAt } from './choosing.ts'

export type Light = keyof Lights

/** Off and on again, in this order, within the night; what nobody marked is null. */
export function areSound({ offS, onS }: Lights, durationS: number): boolean {
  const within = [offS, onS].every((atS) => atS === null || (atS >= 0 && atS <= durationS))
  return within && (offS === null || onS === null || offS < onS)
}

/** What is not known for want of lights; undefined where they are marked. */
export function lacking(
  { offS, onS }: Lights,
  withoutLights: Options['withoutLights'],
): 'lights' | 'lightsOff' | 'lightsOn' | 'lightsWhole' | undefined {
  if (offS !== null && onS !== null) return undefined
  if (withoutLights === 'whole-recording') return 'lightsWhole'
  if (offS === null) return onS === null ? 'lights' : 'lightsOff'
  return 'lightsOn'
}

/** Lights in work: drawn and scored at once, kept when a person says so. */
export interface Lighting {
  readonly lights: Lights
  /** By whom those stand that are kept: as marked in the recording, or said by a person. */
  readonly from: 'recording' | 'person'
  readonly isOther: boolean
  readonly isSound: boolean
  readonly put: (light: Light, atS: number | null) => void
  readonly reset: () => void
  readonly choosing: Choosing
  readonly keep: () => Promise<void>
  /** Lets go what a person said before. */
  readonly asRecorded: () => Promise<void>
}

interface Begun {
  /** Of the night, below `/api`. */
  readonly path: string
  readonly night: Pick<Night, 'choices'>
  readonly kept: Lights
  readonly durationS: number
  readonly choosing: Choosing
}

export function useLights({ path, night, kept, durationS, choosing }: Begun): Lighting {
  const [lights, setLights] = useState(kept)
  return {
    lights,
    from: night.choices.lights ? 'person' : 'recording',
    isOther: lights.offS !== kept.offS || lights.onS !== kept.onS,
    isSound: areSound(lights, durationS),
    put: (light, atS) => {
      choosing.letGo()
      setLights((before) => ({ ...before, [light]: atS === null ? null : Math.round(atS) }))
    },
    reset: () => setLights(kept),
    choosing,
    keep: () => choosing.say(choosingAt(path, (choices) => ({ ...choices, lights }))),
    asRecorded: () => choosing.say(choosingAt(path, ({ lights: _, ...others }) => others)),
  }
}

import { TEXT } from './body.ts'

const SECONDS = { type: 'number', minimum: 0, maximum: 100_000_000 }
const LEG = { enum: ['left', 'right'] }

function of(properties: Readonly<Record<string, object>>, required = Object.keys(properties)) {
  return { type: 'object', additionalProperties: false, required, properties }
}

const ORNULL = { anyOf: [SECONDS, { type: 'null' }] }

/** What a person says of a recording; every part may be left out. */
export const CHOICES = of(
  {
    legs: of({ left: TEXT, right: TEXT }, []),
    lights: of({ offS: ORNULL, onS: ORNULL }),
    scored: of({ arousals: { type: 'boolean' }, respiration: { type: 'boolean' } }, []),
    options: of(
      {
        afterShortInterval: { enum: ['may-start', 'may-not-start'] },
        joins: { enum: ['opposite-legs', 'any-legs'] },
        empty: { enum: ['no-movement', 'not-candidate'] },
        shortInterval: { enum: ['skipped', 'ends-series'] },
        unscoredWhen: { enum: ['any-leg', 'every-leg'] },
        withoutLights: { enum: ['no-wake-index', 'whole-recording'] },
      },
      [],
    ),
  },
  [],
)

const CHANGE = {
  oneOf: [
    of({ kind: { const: 'add' }, onsetS: SECONDS, durationS: SECONDS, leg: LEG }),
    of({ kind: { const: 'delete' }, mark: TEXT }),
    of({ kind: { const: 'move' }, mark: TEXT, onsetS: SECONDS, durationS: SECONDS }),
    of({ kind: { const: 'relabel' }, mark: TEXT, leg: LEG }),
  ],
}

export const EDITS = {
  keep: { type: 'integer', minimum: 0 },
  add: { type: 'array', maxItems: 5000, items: CHANGE },
}

const NUMBER = { type: 'string', pattern: '^\\d{1,9}(\\.\\d{1,9})?$' }

export const SIGNAL = {
  type: 'object',
  properties: {
    channel: { type: 'string', pattern: '^\\d{1,4}(,\\d{1,4}){0,7}$' },
    fromS: NUMBER,
    toS: NUMBER,
    points: { type: 'string', pattern: '^\\d{1,6}$' },
  },
}

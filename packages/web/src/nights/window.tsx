import type { Night, NightScoring } from '@legato/server/api'
import type { EditChange, Leg, ScoredNight, Standard } from '@legato/sleep'
import { type ReactNode, useEffect, useMemo, useReducer, useState } from 'react'
import { useWords } from '../words/index.ts'
import { actsOn } from './acts.ts'
import { Chosen } from './chosen.tsx'
import type { Editing } from './editing.ts'
import type { Reach } from './hand.ts'
import { KeysHelp } from './help.tsx'
import type { Lighting } from './lights.ts'
import { useLooking } from './looking.ts'
import type { Mark } from './marks.ts'
import { useNightKeys } from './night-keys.ts'
import styles from './nights.module.css'
import { Overview } from './overview.tsx'
import { Scope } from './scope.tsx'
import { useShown } from './shown.ts'
import { signalsOf } from './signals.ts'
import { MarksTable } from './table.tsx'
import { Tools } from './tools.tsx'

interface Props {
  readonly patient: string
  readonly night: Night
  readonly scoring: NightScoring
  readonly scored: ScoredNight
  readonly standard: Standard
  readonly marks: readonly Mark[]
  readonly editing: Editing
  readonly lighting: Lighting
  readonly mayChange: boolean
  /** Stands between the tools and the signals. */
  readonly children: ReactNode
}

/** The night at a glance, and a window upon it in which marks are changed. */
export function Window({
  patient,
  night,
  scoring,
  scored,
  standard,
  marks,
  editing,
  lighting,
  mayChange,
  children,
}: Props) {
  const t = useWords()
  const { durationS } = scoring.night
  const looking = useLooking(marks, durationS)
  const { view, look, mark, choose } = looking
  const [asTable, setAsTable] = useState(false)
  const { signals, tick } = useSignals({ patient, night, scoring })
  const { preview, add, acts, hand } = useChanges({ looking, editing, mayChange, signals })
  const isEdited = editing.edits.length > 0
  const given = { night, scoring, scored, marks, looking, signals, preview, isEdited, tick }
  const turnTable = () => setAsTable((before) => !before)
  useNightKeys({ looking, durationS, mayChange, acts, add, turnTable, lighting, ...editing })
  return (
    <section className={styles.looking} aria-label={t('nights.signals')}>
      <Overview
        {...{ night: scoring.night, start: night.start, scored, standard, view }}
        {...{ lighting, mayChange }}
        onView={look}
      />
      <div className={styles.bar}>
        <Tools {...{ looking, add, editing, mayChange, asTable, turnTable }} />
        {children}
      </div>
      <Scope shown={useShown(given)} hand={hand} onScale={looking.grow} />
      <Chosen {...{ mark, acts, mayChange, start: night.start, edits: editing.edits }} />
      <KeysHelp mayChange={mayChange} />
      {asTable && (
        <MarksTable {...{ marks, chosen: mark?.id, start: night.start }} onChoose={choose} />
      )}
    </section>
  )
}

function useSignals({ patient, night, scoring }: Pick<Props, 'patient' | 'night' | 'scoring'>) {
  const [tick, tell] = useReducer((before: number) => before + 1, 0)
  const signals = useMemo(
    () => signalsOf({ patient, night, scoring, tell }),
    [patient, night, scoring],
  )
  useEffect(() => {
    for (const { signal } of signals) signal.begin()
  }, [signals])
  return { signals, tick }
}

interface Changing {
  readonly looking: ReturnType<typeof useLooking>
  readonly editing: Editing
  readonly mayChange: boolean
  readonly signals: ReturnType<typeof useSignals>['signals']
}

/** A new mark is as long as most are. */
const NEW_S = 2

/** What hand and keys change; a mark under the hand is shown before it is let go. */
function useChanges({ looking, editing, mayChange, signals }: Changing) {
  const { view, look, mark, setId } = looking
  const [preview, setPreview] = useState<Mark>()
  const change = (one: EditChange) => {
    setPreview(undefined)
    const id = editing.change(one)
    if (one.kind === 'add') setId(id)
  }
  const add = () => {
    const leg = mark?.leg ?? signals[0]?.leg ?? 'left'
    const onsetS = Math.max(0, Math.round((view.startS + view.spanS / 2) * 1000) / 1000)
    change({ kind: 'add', leg, onsetS, durationS: NEW_S })
  }
  const hand = {
    mayChange,
    onView: look,
    onChoose: setId,
    onMove: (moved: Mark, to: Reach, done: boolean) => {
      setId(moved.id)
      if (!done) return setPreview({ ...moved, ...to })
      const isMoved = to.onsetS !== moved.onsetS || to.durationS !== moved.durationS
      return isMoved ? change({ kind: 'move', mark: moved.id, ...to }) : setPreview(undefined)
    },
    onDraw: (leg: Leg, to: Reach, done: boolean) =>
      done ? change({ kind: 'add', leg, ...to }) : setPreview(drawn(leg, to)),
  }
  return { preview, add, acts: actsOn(mark, change), hand }
}

/** Nothing has judged it yet. */
const UNJUDGED = {
  ...{ shape: null, verdict: null, stage: null, why: { 'wasm-2016': [], 'aasm-v3': [] } },
  by: { 'wasm-2016': null, 'aasm-v3': null },
} as const

/** A mark before it is let go. */
function drawn(leg: Leg, to: Reach): Mark {
  return { ...UNJUDGED, ...to, leg, id: 'drawn', from: 'person' }
}

import type { Tried as TriedOne } from '@legato/server/api'
import { useWords } from '../words/index.ts'
import { AddOwn } from './add-own.tsx'
import styles from './diary.module.css'
import { Keys } from './keys.tsx'
import type { PadProps } from './pad.ts'

const WAYS = ['walking', 'stretching', 'rubbing', 'warmth', 'cold', 'busy'] as const
const HELPED = ['no', 'a-little', 'yes'] as const
const RELIEFS = ['15', '30', '60', '120', '240'] as const

/** What was tried: one tap says that, and whether it helped. */
export function Tried({ night: { tried, reliefMin }, change }: PadProps) {
  const t = useWords()
  const usual: readonly string[] = WAYS.map((way) => t(`diary.ways.${way}`))
  const own = tried.map(({ what }) => what).filter((what) => !usual.includes(what))
  const set = (what: string, helped: TriedOne['helped'] | undefined) => {
    const rest = tried.filter((one) => one.what !== what)
    const next = helped === undefined ? rest : [...rest, { what, helped }]
    change({ tried: next, ...(next.length === 0 && { reliefMin: null }) })
  }
  return (
    <>
      <ul className={styles.tried}>
        {[...usual, ...own].map((what) => {
          const one = tried.find((other) => other.what === what)
          return (
            <li key={what}>
              <button
                type="button"
                className={styles.what}
                aria-pressed={one !== undefined}
                onClick={() => set(what, one ? undefined : null)}
              >
                {what}
              </button>
              <Keys
                label={t('diary.didHelp', { what })}
                keys={HELPED.map((value) => ({ value, label: t(`diary.helped.${value}`) }))}
                value={one?.helped ?? null}
                columns={3}
                onPick={(helped) => set(what, helped)}
              />
            </li>
          )
        })}
      </ul>
      {tried.length > 0 && (
        <>
          <p className={styles.hint}>{t('diary.relief')}</p>
          <Keys
            label={t('diary.relief')}
            keys={RELIEFS.map((value) => ({ value, label: t(`diary.reliefs.${value}`) }))}
            value={RELIEFS.find((one) => Number(one) === reliefMin) ?? null}
            columns={5}
            onPick={(min) => change({ reliefMin: min === null ? null : Number(min) })}
          />
        </>
      )}
      <AddOwn label={t('diary.ownWay')} onAdd={(what) => set(what, null)} />
    </>
  )
}

import { type Around, drawMap, type Exam, type View } from '@legato/vascular'
import { useMemo } from 'react'
import { dateInWords, useWords } from '../words/index.ts'
import styles from './compare.module.css'
import { SvgView } from './svg.tsx'
import { useMapLook } from './theme.ts'

/** The legs before and after, drawn by the same hand. */
export function MapsBeside({ exam: { before, first, newest } }: { readonly exam: Around<Exam> }) {
  const t = useWords()
  const after = newest ?? first
  return (
    <section aria-labelledby="maps-beside">
      <h2 id="maps-beside">{t('compare.maps')}</h2>
      <div className={styles.maps}>
        {before ? (
          <Still
            exam={before.value}
            name={t('compare.mapBefore', { date: dateInWords(before.at) })}
          />
        ) : (
          <p className={styles.missing}>{t('compare.noMapBefore')}</p>
        )}
        {after ? (
          <Still exam={after.value} name={t('compare.mapAfter', { date: dateInWords(after.at) })} />
        ) : (
          <p className={styles.missing}>{t('compare.noMapAfter')}</p>
        )}
      </div>
    </section>
  )
}

const WIDE: readonly (readonly View[])[] = [['front', 'back']]
const NARROW: readonly (readonly View[])[] = [['front'], ['back']]

/** A map to be looked at: nothing in it can be chosen. */
function Still({ exam, name }: { readonly exam: Exam; readonly name: string }) {
  const { theme, isNarrow } = useMapLook()
  const drawings = useMemo(
    () =>
      (isNarrow ? NARROW : WIDE).map((views) =>
        drawMap(exam, { theme, views, title: name, textCm: 2.9 }),
      ),
    [exam, name, theme, isNarrow],
  )
  return (
    <figure>
      <figcaption>{name}</figcaption>
      {drawings.map((node, index) => (
        <SvgView
          key={index === 0 ? 'front' : 'back'}
          node={node}
          adding={(attributes) =>
            'viewBox' in attributes ? { role: 'img', 'aria-label': name } : {}
          }
        />
      ))}
    </figure>
  )
}

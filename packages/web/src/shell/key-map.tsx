import { useState } from 'react'
import { setSingleKeys, singleKeysAreOn } from '../keys/index.ts'
import { useWords, type Words } from '../words/index.ts'
import { Floating } from './floating.tsx'
import styles from './key-map.module.css'

type Row = readonly [keys: readonly string[], says: string]

export function KeyMap({ onClose }: { readonly onClose: () => void }) {
  const t = useWords()
  const [on, setOn] = useState(singleKeysAreOn)
  const turn = () => {
    setSingleKeys(!on)
    setOn(!on)
  }
  return (
    <Floating label={t('keys.title')} onClose={onClose}>
      <div className={styles.map}>
        <header>
          <h2>{t('keys.title')}</h2>
          <button type="button" className="quiet" onClick={onClose}>
            {t('keys.close')}
          </button>
        </header>
        {groups(t).map(([title, rows]) => (
          <section key={title}>
            <h3>{title}</h3>
            <dl>
              {rows.map(([keys, says]) => (
                <div key={says}>
                  <dt>
                    {keys.map((key) => (
                      <kbd key={key}>{key}</kbd>
                    ))}
                  </dt>
                  <dd>{says}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <label className={styles.single}>
          <input type="checkbox" checked={on} onChange={turn} />
          <span>
            {t('keys.single')}: {on ? t('keys.singleOn') : t('keys.singleOff')}
          </span>
        </label>
      </div>
    </Floating>
  )
}

function groups(t: Words): readonly (readonly [title: string, rows: readonly Row[]])[] {
  return [
    [
      t('keys.everywhere'),
      [
        [['/'], t('keys.search')],
        [['Ctrl', 'K'], t('keys.palette')],
        [['?'], t('keys.map')],
      ],
    ],
    [
      t('keys.onLists'),
      [
        [['j'], t('keys.next')],
        [['k'], t('keys.previous')],
        [['Enter'], t('keys.open')],
      ],
    ],
    [
      t('keys.onPatient'),
      [
        [['?'], t('keys.why')],
        [['t'], t('keys.numbers')],
        [['Esc'], t('keys.closeAll')],
      ],
    ],
  ]
}

import type { PatientSheet, SheetItem } from '@legato/server/api'
import { Link, useParams } from 'react-router'
import { useLoad } from '../api/index.ts'
import { Empty, Failed } from '../states/index.ts'
import { dateInWords, useTitle, useWords } from '../words/index.ts'
import styles from './sheet.module.css'
import { PatientWaiting } from './waiting.tsx'

/** The plan in the patient's words, to be read together and printed. */
export function SheetPage() {
  const { id = '' } = useParams()
  const t = useWords()
  const { load, again } = useLoad<PatientSheet>(`/patients/${id}/sheet`)
  useTitle(t('sheet.open'))
  switch (load.kind) {
    case 'loading':
      return <PatientWaiting />
    case 'failed':
      return (
        <Failed whole failure={load.failure} onRetry={again}>
          <Link to="/">{t('states.back')}</Link>
        </Failed>
      )
    case 'ready':
      return <Sheet id={id} sheet={load.value} />
  }
}

function Sheet({ id, sheet }: { readonly id: string; readonly sheet: PatientSheet }) {
  const t = useWords()
  const name = sheet.patient.name ?? t('patient.unnamed')
  return (
    <article className={styles.sheet}>
      <header>
        <h1>{t('sheet.title', { name })}</h1>
        <p className={styles.quiet}>{dateInWords(sheet.asOf)}</p>
        <p>{t('sheet.opening')}</p>
        <p className={`${styles.ways} screen-only`}>
          <Link to={`/patients/${id}`}>{t('sheet.back')}</Link>
          <button type="button" onClick={() => window.print()}>
            {t('sheet.print')}
          </button>
        </p>
      </header>
      {sheet.sections.length === 0 && (
        <Empty title={t('sheet.empty')} hint={t('sheet.emptyHint')} />
      )}
      {sheet.sections.map(({ id: section, heading, items }) => (
        <section key={section} data-section={section}>
          <h2>{heading}</h2>
          {items.map((item) => (
            <Item key={item.ids.join(' ')} item={item} isBrief={section === 'found'} />
          ))}
        </section>
      ))}
    </article>
  )
}

/** Of what was found the advice is folded, so that what may be done comes soon. */
function Item({ item, isBrief }: { readonly item: SheetItem; readonly isBrief: boolean }) {
  const t = useWords()
  return (
    <section className={styles.item}>
      <h3>{item.name}</h3>
      {item.about.length > 0 && <p className={styles.quiet}>{item.about.join(', ')}</p>}
      <p>
        {item.what} {item.why}
      </p>
      {isBrief ? (
        <details>
          <summary>{t('sheet.advice')}</summary>
          <Advice item={item} />
        </details>
      ) : (
        <Advice item={item} />
      )}
    </section>
  )
}

function Advice({ item }: { readonly item: SheetItem }) {
  const t = useWords()
  return (
    <dl>
      {(['do', 'watch', 'call'] as const).map((part) => (
        <div key={part}>
          <dt>{t(`sheet.${part}`)}</dt>
          <dd>{item[part]}</dd>
        </div>
      ))}
    </dl>
  )
}

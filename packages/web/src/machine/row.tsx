import type { ExamImport, ExamNoteText } from '@legato/server/api'
import { Link } from 'react-router'
import { Failed } from '../states/index.ts'
import { dateInWords, useWords, type Words } from '../words/index.ts'
import type { MachineFile } from './files.tsx'
import { useMachineFiles } from './files.tsx'
import styles from './machine.module.css'
import { Picture } from './picture.tsx'
import { Unmapped } from './unmapped.tsx'

/** One file: what became of it, and what a person should do. */
export function FileRow({ one }: { readonly one: MachineFile }) {
  const { file, state } = one
  const t = useWords()
  return (
    <li className={styles.file}>
      <h2>{file.name}</h2>
      <p role="status" data-state={stateOf(one)}>
        {wordsOf(one, t)}
      </p>
      {state.kind === 'sending' && (
        <progress value={state.part} aria-label={t('machine.sending')} />
      )}
      <Rest one={one} />
    </li>
  )
}

function Rest({ one }: { readonly one: MachineFile }) {
  const { again } = useMachineFiles()
  switch (one.state.kind) {
    case 'waiting':
    case 'sending':
      return null
    case 'failed':
      return <Failed failure={one.state.failure} onRetry={() => again([one])} />
    case 'read':
      return <Read one={one} answer={one.state.answer} />
  }
}

function Read({ one, answer }: { readonly one: MachineFile; readonly answer: ExamImport }) {
  const t = useWords()
  const { exams, images, notes, unmapped } = answer
  return (
    <>
      {exams.map(({ date, protocol }) => (
        <p key={`${date} ${protocol}`}>
          <Link to={`/patients/${one.patient}/vessels`}>
            {t('machine.exam', {
              date: dateInWords(date),
              protocol: t(`vessels.protocol.${protocol}`),
            })}
          </Link>
        </p>
      ))}
      <Notes notes={notes} />
      {unmapped.length > 0 && <Unmapped one={one} items={unmapped} />}
      {images.length > 0 && <Picture file={one.file} />}
    </>
  )
}

function Notes({ notes }: { readonly notes: readonly ExamNoteText[] }) {
  if (notes.length === 0) return null
  return (
    <ul className={styles.notes}>
      {notes.map(({ code, place, weight, text }) => (
        <li key={`${code} ${place}`} data-weight={weight}>
          {text}
          {place !== '' && <span className={styles.quiet}> {place}</span>}
        </li>
      ))}
    </ul>
  )
}

type Became = 'waiting' | 'sending' | 'failed' | 'taken' | 'same' | 'image' | 'refused'

function stateOf({ state }: MachineFile): Became {
  if (state.kind !== 'read') return state.kind
  const { summary, images } = state.answer
  if (images.length > 0 && summary && summary.created > 0) return 'image'
  if (summary) return summary.created + summary.updated > 0 ? 'taken' : 'same'
  return 'refused'
}

function wordsOf(one: MachineFile, t: Words): string {
  return t(`machine.became.${stateOf(one)}`)
}

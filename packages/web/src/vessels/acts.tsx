import type { VesselExam } from '@legato/server/api'
import { copyFrom, copyFromOther, type Exam } from '@legato/vascular'
import { Button } from '@mantine/core'
import type { Draft } from '../keeping/index.ts'
import { dateInWords, useWords } from '../words/index.ts'
import { hand, mapFile, mapPng } from './canvas.ts'
import styles from './vessels.module.css'

interface Props {
  readonly draft: Draft<Exam>
  readonly last: VesselExam | undefined
  readonly undo: () => void
  readonly redo: () => void
  readonly onChange: (exam: Exam) => void
}

/** The way back, and what spares typing. */
export function Acts({ draft: { now: exam, past, future }, last, undo, redo, onChange }: Props) {
  const t = useWords()
  return (
    <div className={`${styles.acts} screen-only`}>
      <Button variant="default" onClick={undo} disabled={past.length === 0}>
        {t('vessels.undo')}
      </Button>
      <Button variant="default" onClick={redo} disabled={future.length === 0}>
        {t('vessels.redo')}
      </Button>
      <Button variant="default" onClick={() => onChange(copyFromOther(exam, 'left'))}>
        {t('vessels.copyRight')}
      </Button>
      <Button variant="default" onClick={() => onChange(copyFromOther(exam, 'right'))}>
        {t('vessels.copyLeft')}
      </Button>
      {last && (
        <Button variant="default" onClick={() => onChange(copyFrom(exam, last.exam))}>
          {t('vessels.copyLast', { date: dateInWords(last.exam.date) })}
        </Button>
      )}
    </div>
  )
}

/** The map as a file, or all of it on paper. */
export function Export({ exam }: { readonly exam: Exam }) {
  const t = useWords()
  const name = `legs-${exam.date}`
  const png = async () => {
    const blob = await mapPng(exam)
    if (blob) hand(blob, `${name}.png`)
  }
  return (
    <div className={`${styles.acts} screen-only`}>
      <Button variant="default" onClick={() => hand(mapFile(exam), `${name}.svg`)}>
        {t('vessels.export.svg')}
      </Button>
      <Button variant="default" onClick={png}>
        {t('vessels.export.png')}
      </Button>
      <Button variant="default" onClick={() => window.print()}>
        {t('vessels.export.print')}
      </Button>
    </div>
  )
}

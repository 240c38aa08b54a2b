import { addedId, type Edit, foundIn, idleEdits, type LegMovement, markId } from '@legato/sleep'
import { Part } from '../part/index.ts'
import { momentInWords, useWords, type Words } from '../words/index.ts'
import { markInWords } from './chosen.tsx'
import { clockAt } from './clock.ts'
import styles from './nights.module.css'

interface Props {
  readonly edits: readonly Edit[]
  readonly found: readonly LegMovement[]
  readonly start: string | null
}

/** So many are listed; the others are in the history of the record. */
const LISTED = 50

/** What people changed, the last first, each with who did it and when. */
export function Changes({ edits, found, start }: Props) {
  const t = useWords()
  if (edits.length === 0) return null
  const newest = [...edits.entries()].toReversed().slice(0, LISTED)
  const idle = idleEdits(found, edits)
  return (
    <Part title={t('nights.changes')}>
      <ul className={styles.changes}>
        {newest.map(([place, edit]) => (
          <li key={edit.id}>
            {editInWords(edit, { found, edits, start }, t)}{' '}
            {idle.has(place) && <span className={styles.lack}>{t('nights.edit.idle')}</span>}{' '}
            <span className={styles.quiet}>
              {t('nights.byPerson', { by: edit.by, at: momentInWords(edit.at) })}
            </span>
          </li>
        ))}
      </ul>
      {edits.length > LISTED && (
        <p className={styles.quiet}>{t('nights.moreChanges', { count: edits.length - LISTED })}</p>
      )}
    </Part>
  )
}

function editInWords(edit: Edit, { found, edits, start }: Props, t: Words): string {
  const said = (one: Pick<LegMovement, 'leg' | 'onsetS' | 'durationS'>) =>
    markInWords(one, start, t)
  if (edit.kind === 'add') return t('nights.edit.add', { mark: said(edit) })
  const mark =
    found.find((one) => markId(one) === edit.mark) ??
    edits.find((one, place) => one.kind === 'add' && addedId(place) === edit.mark)
  const before =
    mark && 'leg' in mark && 'onsetS' in mark ? said(mark) : lostInWords(edit.mark, start, t)
  switch (edit.kind) {
    case 'delete':
      return t('nights.edit.delete', { mark: before })
    case 'move':
      return t('nights.edit.move', {
        mark: before,
        to: markInWords({ ...edit, leg: legOf(mark ?? foundIn(edit.mark)) }, start, t),
      })
    case 'relabel':
      return t('nights.edit.relabel', { mark: before, leg: t(`nights.leg.${edit.leg}`) })
  }
}

/** Of a movement that is not found any more, its name alone is left. */
function lostInWords(mark: string, start: string | null, t: Words): string {
  const lost = foundIn(mark)
  return lost
    ? t('nights.markLost', {
        leg: t(`nights.leg.${lost.leg}`),
        at: clockAt(start, lost.onsetS, 'tenths'),
      })
    : mark
}

function legOf(mark: Pick<LegMovement, 'leg'> | Edit | undefined): 'left' | 'right' {
  return mark && 'leg' in mark ? mark.leg : 'left'
}

import type { DiaryDose, UsualDose } from '@legato/server/api'
import { byTime, shifted } from '@legato/values'
import { IconMinus, IconPlus, IconX } from '@tabler/icons-react'
import { useWords } from '../words/index.ts'
import { AddOwn } from './add-own.tsx'
import styles from './diary.module.css'
import type { PadProps } from './pad.ts'

/** Doses that were taken, and the drugs of the list with the time that is usual: to be tapped. */
export function Doses({ night: { doses }, change, now, drugs, before }: PadProps) {
  const t = useWords()
  const set = (next: readonly DiaryDose[]) =>
    change({ doses: next.toSorted((a, b) => byTime(a.at, b.at)) })
  const add = (drug: Omit<UsualDose, 'at'>, at: string) => {
    const amount = drug.amount ?? lastOf(drug.drug, before)?.amount
    set([...doses, { drug: drug.drug, at, ...(amount !== undefined && { amount }) }])
  }
  const usual = drugs.flatMap((drug) => timesOf(drug, { before, now }).map((at) => ({ drug, at })))
  const open = usual.filter(({ drug }, index) => {
    const same = usual.slice(0, index).filter((one) => one.drug.drug === drug.drug).length
    return same >= doses.filter((dose) => dose.drug === drug.drug).length
  })
  return (
    <>
      <ul className={styles.doses}>
        {doses.map((dose) => (
          <Taken
            key={`${dose.drug} ${dose.at}`}
            dose={dose}
            onMove={(min) =>
              set(doses.map((one) => (one === dose ? { ...one, at: shifted(one.at, min) } : one)))
            }
            onTakeBack={() => set(doses.filter((one) => one !== dose))}
          />
        ))}
        {open.map(({ drug, at }) => (
          <li key={`${drug.drug} usual ${at}`}>
            <Named dose={drug} />
            <button
              type="button"
              className={styles.key}
              aria-label={t('diary.takeOf', { drug: drug.drug, time: at })}
              onClick={() => add(drug, at)}
            >
              {t('diary.take', { time: at })}
            </button>
          </li>
        ))}
      </ul>
      {drugs.length === 0 && <p className={styles.hint}>{t('diary.noDrugs')}</p>}
      <AddOwn label={t('diary.otherDrug')} onAdd={(drug) => add({ drug }, now)} />
    </>
  )
}

/** A dose that was taken, to be moved by quarters of an hour. */
function Taken({
  dose,
  onMove,
  onTakeBack,
}: {
  readonly dose: DiaryDose
  readonly onMove: (minutes: number) => void
  readonly onTakeBack: () => void
}) {
  const t = useWords()
  const { drug, at } = dose
  const keys = [
    { Icon: IconMinus, says: t('diary.sooner', { drug }), run: () => onMove(-15) },
    { Icon: IconPlus, says: t('diary.later', { drug }), run: () => onMove(15) },
    { Icon: IconX, says: t('diary.notTaken', { drug }), run: onTakeBack },
  ]
  return (
    <li data-taken>
      <Named dose={dose} />
      <span className={styles.move}>
        <time>{at}</time>
        {keys.map(({ Icon, says, run }) => (
          <button key={says} type="button" className={styles.key} aria-label={says} onClick={run}>
            <Icon size={20} aria-hidden />
          </button>
        ))}
      </span>
    </li>
  )
}

function Named({ dose: { drug, amount } }: { readonly dose: Omit<DiaryDose, 'at'> }) {
  return (
    <span>
      {drug}
      {amount !== undefined && !drug.includes(amount) && <small> {amount}</small>}
    </span>
  )
}

/** The times that the list names, else when it was last taken, else now. */
function timesOf(
  { drug, at }: UsualDose,
  { before, now }: Pick<PadProps, 'before' | 'now'>,
): readonly string[] {
  return at.length > 0 ? at : [lastOf(drug, before)?.at ?? now]
}

function lastOf(drug: string, before: PadProps['before']): DiaryDose | undefined {
  return before.flatMap(({ doses }) => doses).find((dose) => dose.drug === drug)
}

import type { Unsigned, UnsignedList } from '@legato/server/api'
import { Button } from '@mantine/core'
import { Link } from 'react-router'
import type { Loaded } from '../api/index.ts'
import { chosenRow, useKeys } from '../keys/index.ts'
import { Shown } from '../part/index.ts'
import { Empty, Fault } from '../states/index.ts'
import { DoneLine } from '../undo/index.ts'
import { UnverifiedMark } from '../unverified/index.ts'
import { dateInWords, dayOf, useWords } from '../words/index.ts'
import { saidIn } from './said.ts'
import { SignerField } from './signer.tsx'
import styles from './signing.module.css'
import { useSign } from './use-sign.ts'

/** What awaits a signature: chosen with j and k, signed with one key. */
export function SigningList({
  loaded,
  withNames,
}: {
  readonly loaded: Loaded<UnsignedList>
  /** Of several patients. */
  readonly withNames: boolean
}) {
  const t = useWords()
  const signing = useSign(loaded.again)
  const unsigned = loaded.load.kind === 'ready' ? loaded.load.value.unsigned : []
  useKeys({
    s: () => {
      const one = unsigned.find((each) => rowOf(each) === chosenRow()?.dataset.row)
      if (one?.maySign) signing.sign(one)
    },
    u: () => signing.done?.undo?.(),
  })
  return (
    <Shown loaded={loaded} closed={t('signing.closed')}>
      {() => (
        <>
          {unsigned.some(({ maySign }) => maySign) && (
            <div className={styles.name}>
              <SignerField signer={signing.signer} isMissing={signing.isNameMissing} />
              <p className={styles.keys}>{t('signing.keys')}</p>
            </div>
          )}
          <Fault failure={signing.failure} />
          <DoneLine done={signing.done} />
          {unsigned.length === 0 && (
            <Empty title={t('signing.none')} hint={t('signing.noneHint')} />
          )}
          <ul className={styles.rows} aria-label={t('signing.title')}>
            {unsigned.map((one) => (
              <Row
                key={rowOf(one)}
                one={one}
                withName={withNames}
                busy={signing.busy}
                onSign={() => signing.sign(one)}
              />
            ))}
          </ul>
        </>
      )}
    </Shown>
  )
}

function Row({
  one,
  withName,
  busy,
  onSign,
}: {
  readonly one: Unsigned
  readonly withName: boolean
  readonly busy: boolean
  readonly onSign: () => void
}) {
  const t = useWords()
  const { patientName, kind, at, maySign } = one
  const what = saidIn(one, t)
  return (
    <li className={styles.row} data-row-of={rowOf(one)}>
      <Link to={pageOf(one)} data-row={rowOf(one)}>
        {withName && <strong>{patientName || t('patient.unnamed')}</strong>}
        <span>{what}</span>
        <span className={styles.quiet}>
          <UnverifiedMark kind={kind} />{' '}
          {t('signing.made', { date: dateInWords(dayOf(new Date(at))) })}
        </span>
      </Link>
      {maySign ? (
        <Button
          variant="default"
          disabled={busy}
          aria-label={t('signing.signOf', { what })}
          onClick={onSign}
        >
          {t('signing.sign')}
        </Button>
      ) : (
        <span className={styles.quiet}>{t('signing.notYours')}</span>
      )}
    </li>
  )
}

/** Where it is read, to be judged. */
function pageOf({ kind, patient, type, id }: Unsigned): string {
  const at = { machine: `record/${type}/${id}`, exam: `vessels/${id}` } as const
  return `/patients/${patient}/${at[kind]}`
}

function rowOf({ type, id }: Unsigned): string {
  return `${type}/${id}`
}

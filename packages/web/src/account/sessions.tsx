import type { OwnAccount } from '@legato/server/api'
import { Button } from '@mantine/core'
import { useAct } from '../api/index.ts'
import { Part } from '../part/index.ts'
import { useSession } from '../session/index.ts'
import { Fault } from '../states/index.ts'
import { momentInWords, useWords } from '../words/index.ts'
import styles from './account.module.css'
import type { Given } from './given.ts'

/** Where the account is open now, and the way to end that. */
export function Sessions({ account: { sessions }, onDone }: Given) {
  const t = useWords()
  const { leave } = useSession()
  const { busy, failure, act } = useAct()
  const end = async ({ id, isThis }: OwnAccount['sessions'][number]) => {
    const answer = await act(`/account/sessions/${id}`, { method: 'DELETE' })
    if (answer.kind === 'ok') (isThis ? leave : onDone)()
  }
  const endAll = async () => {
    const answer = await act('/account/sessions', { method: 'DELETE' })
    if (answer.kind === 'ok') leave()
  }
  return (
    <Part title={t('account.sessions')}>
      <Fault failure={failure} />
      <ul className={styles.rows} aria-label={t('account.sessions')}>
        {sessions.map((one) => (
          <li key={one.id} className={styles.row}>
            <div>
              <strong>{one.device}</strong>
              {one.isThis && <span className={styles.this}>{t('account.sessionThis')}</span>}
              <p>
                {t('account.sessionTimes', {
                  begun: momentInWords(one.begun),
                  seen: momentInWords(one.seen),
                })}
              </p>
            </div>
            <button
              type="button"
              className="quiet"
              aria-label={t('account.sessionEndOf', { device: one.device })}
              onClick={() => end(one)}
            >
              {t('account.sessionEnd')}
            </button>
          </li>
        ))}
      </ul>
      <Button variant="default" loading={busy} onClick={endAll}>
        {t('account.sessionsEnd')}
      </Button>
    </Part>
  )
}

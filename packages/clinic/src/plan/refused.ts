import type { Status } from '@legato/knowledge'

/** What is told with its reasons but is no choice: nothing of how to begin it is told. */
export const REFUSED: ReadonlySet<Status> = new Set(['not-recommended', 'contraindicated'])

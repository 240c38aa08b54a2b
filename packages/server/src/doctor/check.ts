import type { ClinicId } from '@legato/values'
import type { Pool } from 'pg'
import type { Config } from '../config.ts'

/** What was looked at, how it is, and what to do where it is not good. */
export interface Check {
  readonly name: string
  /** `unknown` when it could not be looked at. */
  readonly state: 'good' | 'warning' | 'bad' | 'unknown'
  readonly say: string
  readonly todo?: string
}

/** What a check may look at. */
export interface Examined {
  readonly config: Config
  readonly pool: Pool
  readonly clinic: ClinicId | undefined
  readonly now: Date
}

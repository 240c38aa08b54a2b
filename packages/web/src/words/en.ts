import { account, accounts, welcome } from './account.ts'
import { claims } from './claims.ts'
import { compare } from './compare.ts'
import { diary } from './diary.ts'
import { due } from './due.ts'
import { evidence } from './evidence.ts'
import { glass } from './glass.ts'
import { imports } from './imports.ts'
import { keeping } from './keeping.ts'
import { knowledge } from './knowledge.ts'
import { letters } from './letters.ts'
import { machine } from './machine.ts'
import { nights } from './nights.ts'
import { calendar, order } from './order.ts'
import { answers, kinds, levels, patient, statuses, unknowns } from './patient.ts'
import { patients, sexes } from './patients.ts'
import { raster } from './raster.ts'
import { roles, session } from './session.ts'
import { sheet } from './sheet.ts'
import { keys, palette, shell } from './shell.ts'
import { since } from './since.ts'
import { states } from './states.ts'
import { timeline } from './timeline.ts'
import { merging, reads, signing, trust } from './trust.ts'
import { vessels } from './vessels.ts'
import { why } from './why.ts'

/** The English words of the pages, by key. What a plan says comes from the server in English. */
export const en = {
  account,
  accounts,
  answers,
  calendar,
  claims,
  diary,
  compare,
  due,
  evidence,
  glass,
  imports,
  keeping,
  keys,
  kinds,
  knowledge,
  letters,
  levels,
  machine,
  merging,
  nights,
  order,
  palette,
  patient,
  patients,
  raster,
  reads,
  roles,
  session,
  sexes,
  sheet,
  shell,
  signing,
  since,
  states,
  statuses,
  timeline,
  trust,
  unknowns,
  vessels,
  welcome,
  why,
} as const

export type { DiagnosticCode } from './recording/diagnostics.ts'
export type {
  Diagnostic,
  EventKind,
  Format,
  Leg,
  LegChannel,
  Lights,
  Recording,
  SleepEvent,
  Stage,
  StageSpan,
  Stretch,
  Trace,
} from './recording/recording.ts'

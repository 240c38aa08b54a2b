export type { Diagnostic, DiagnosticCode } from './recording/diagnostics.ts'
export type {
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

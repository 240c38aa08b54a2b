export type { Acceleration, Unreadable } from './actigraphy/acceleration.ts'
export { accelerationsOf } from './actigraphy/acceleration.ts'
export { readAccelerationCsv } from './actigraphy/csv.ts'
export type { Felt } from './actigraphy/detect.ts'
export { detectActs } from './actigraphy/detect.ts'
export type { ActigraphyLimit, ActigraphyScore, FeltNight, Spread } from './actigraphy/nights.ts'
export { scoreActigraphy } from './actigraphy/nights.ts'
export { feltNight, recordedNight } from './actigraphy/recorded.ts'
export type { LegMovement, Shape, Span } from './movement/movement.ts'
export type { ChannelMinute, Flaw } from './movement/quality.ts'
export type { ScoreOptions } from './night.ts'
export { scoreOpened } from './night.ts'
export type { Drawn, PartTimes } from './overview/overview.ts'
export { overviewsOf, samplesOf } from './overview/overview.ts'
export type { OverviewBlock } from './overview/pyramid.ts'
export { BLOCK, FACTOR, Pyramid, SPAN } from './overview/pyramid.ts'
export type { SignalSlice, Viewed } from './overview/slice.ts'
export { blocksFor, levelFor, sliceOfBlocks, spanS } from './overview/slice.ts'
export type { Annotation } from './recording/annotations.ts'
export type { Bytes } from './recording/bytes.ts'
export { bytesOf } from './recording/bytes.ts'
export type { Diagnostic, DiagnosticCode } from './recording/diagnostics.ts'
export { DIAGNOSTICS, weightOf } from './recording/diagnostics.ts'
export { withDifferences } from './recording/difference.ts'
export type { Opened, Refused } from './recording/header.ts'
export { openRecording } from './recording/header.ts'
export type { RecordedPerson } from './recording/person.ts'
export type { ReadOptions } from './recording/read.ts'
export { headOf, readOpened, readRecording } from './recording/read.ts'
export type {
  EventKind,
  Format,
  Leg,
  LegChannel,
  LegLabels,
  Lights,
  Recording,
  SignalNote,
  SleepEvent,
  Stage,
  StageSpan,
  Stretch,
  Trace,
} from './recording/recording.ts'
export type { Pass } from './recording/records.ts'
export { readRecords } from './recording/records.ts'
export type { Signal } from './recording/signal.ts'
export type { Wanted } from './recording/trace.ts'
export { microvoltsIn } from './recording/unit.ts'
export type { ActigraphyReport } from './report/actigraphy.ts'
export { actigraphyText } from './report/actigraphy.ts'
export { csvHead, movementsCsv } from './report/csv.ts'
export type { ImmobilizationReport } from './report/immobilization.ts'
export { immobilizationOf, immobilizationText } from './report/immobilization.ts'
export { withMarks } from './report/marks.ts'
export { indexText, MEASURES, measuresIn } from './report/measures.ts'
export type { DiagnosticNote, IndexNote, MovementNote, NightReport } from './report/night.ts'
export { diagnosticNote, reportOf } from './report/night.ts'
export type { NightScored } from './report/scored.ts'
export { NIGHT_SCORED, readScored, writeScored } from './report/scored.ts'
export { nightText } from './report/text.ts'
export type { Edit, EditChange, EditStamp, Mark, MarkId } from './scoring/edit.ts'
export { addedId, foundIn, markId } from './scoring/edit.ts'
export { applyEdits, idleEdits } from './scoring/edits.ts'
export type { Asked, Marks, NightToScore } from './scoring/night.ts'
export type { Options } from './scoring/options.ts'
export { choiceNames, choices, decided, defaults } from './scoring/options.ts'
export type { UnreadableRatings } from './scoring/ratings.ts'
export { readRatings } from './scoring/ratings.ts'
export { marksOf, scoreMarks, scoreNight, standards } from './scoring/score.ts'
export type {
  Histogram,
  HourOfNight,
  Index,
  Intervals,
  MovementKind,
  PassedOver,
  ScoredMovement,
  ScoredNight,
  Standard,
  StandardScore,
  Verdict,
} from './scoring/scored.ts'
export type {
  Discomfort,
  Immobilization,
  ImmobilizationScore,
  MultipleImmobilization,
  SitLimit,
} from './scoring/sit.ts'
export { scoreImmobilization, scoreImmobilizations } from './scoring/sit.ts'
export type { WhyNot } from './scoring/why.ts'

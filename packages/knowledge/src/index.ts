export { suspectDrugs } from './aggravators.ts'
export type { AlertLevel, AlertRule } from './alert.ts'
export { alert } from './alert.ts'
export type { Basis } from './basis.ts'
export { ours, read, unread } from './basis.ts'
export type { CaseFeature, Coded, Flag, MaxAge, Shape, Where, WordList } from './case-feature.ts'
export type { KnowledgeChange } from './changes.ts'
export { knowledgeChanges } from './changes.ts'
export type { Claim, ClaimTopic, ClaimVerdict } from './claims/index.ts'
export { CLAIM_TOPICS, CLAIM_VERDICTS, CLAIMS } from './claims/index.ts'
export * from './country/index.ts'
export type { Amount, DoseRow, DoseUnit, Dosing, Regimen } from './dosing.ts'
export type { FeatureId, Vocabulary } from './features/index.ts'
export { featureIds, features, isFeatureId } from './features/index.ts'
export type { FindingRule } from './finding.ts'
export { finding } from './finding.ts'
export type { Instrument, InstrumentId } from './instruments.ts'
export { INSTRUMENTS, isInstrumentId, QUIP_RS_CUTOFFS } from './instruments.ts'
export type { Knowledge } from './knowledge.ts'
export { knowledge } from './knowledge.ts'
export type { LabTest } from './lab-test.ts'
export { MME_BASIS, MME_FACTORS, WITHOUT_MME } from './opioid-mme.ts'
export * from './order/index.ts'
export type { Burden, Fit, Need, Preference, Ranking, RankStepName } from './ranking/index.ts'
export {
  NEEDS,
  needOf,
  PREFERENCES,
  prefers,
  RANK_BASIS,
  RANK_STEPS,
  rankingOf,
  WEIGHTS,
} from './ranking/index.ts'
export * from './review/index.ts'
export { riskGenesIn } from './risk-genes.ts'
export { sedatives } from './sedatives.ts'
export type { Source, SourceId, SourceKind } from './sources.ts'
export { SOURCES } from './sources.ts'
export type { Reason, Statement } from './statement.ts'
export { reason, statement } from './statement.ts'
export * from './terminology/index.ts'
export type { Position, ProposalKind, Standing, Status, Step, Therapy } from './therapy.ts'
export { therapy } from './therapy.ts'
export type { AdequateTrial, TrialOutcome } from './trial.ts'
export { ADEQUATE_TRIALS, adequateTrialOf, TRIED_DRUGS } from './trial.ts'
export type { Part, PatientWords } from './words/index.ts'
export { PARTS, wordsByItem, wordsFor } from './words/index.ts'

export { type AuditHead, auditHead, readHead } from './head.ts'
export { seal } from './seal.ts'
export { type Sealer, startSealing } from './sealer.ts'
export { type AuditFault, type AuditReport, verifyAudit } from './verify.ts'

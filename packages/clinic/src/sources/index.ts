export { type Parsed, parse } from './parse.ts'
export { patientKeysOf } from './patient-keys.ts'
export { type Envelope, isLineDelimited, receive, receiveLine, receiveParts } from './receive.ts'
export type { Received, ReceivedResource, Unread } from './received.ts'

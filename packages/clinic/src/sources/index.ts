export type { Received, ReceivedResource, Unread } from './received.ts'

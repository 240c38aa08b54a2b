export { TimelineView } from './timeline.tsx'

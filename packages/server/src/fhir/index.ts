export { versionsIn } from './etag.ts'
export { FHIR_BASE, fhirRoutes } from './plugin.ts'
export { isOffered, type Method, ROUTES, type Route } from './routes.ts'

export { OfPatient, type Person } from './of-patient.tsx'

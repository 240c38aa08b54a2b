/** Opening a record outside its care team. */
export const glass = {
  title: 'Closed record',
  closed:
    'You are not on the care team of this patient, and the record is closed to you. Ask somebody on the team to take you in.',
  told: 'In an emergency you can open it to read, for a limited time. The care team, the patient and the administrators see that you did, and why; an administrator reviews it.',
  reason: 'Why do you need it now?',
  reasonHint: 'At least ten characters. It is kept with your name.',
  open: 'Open the record',
  back: 'Leave it closed',
}

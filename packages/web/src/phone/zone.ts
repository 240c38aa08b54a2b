/** The zone of the phone's clock, as it is set now: a traveler's is that of the place. */
export function zoneHere(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone
}

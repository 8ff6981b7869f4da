/** Whether a text is an IANA time zone that is known here, `UTC`, or an offset such as `+02:00`. */
export function isTimeZone(zone: string): boolean {
  if (/^[+-](?:0\d|1[0-4]):[0-5]\d$/.test(zone)) return true
  try {
    return /^[a-z]/i.test(zone) && new Intl.DateTimeFormat('en-US', {timeZone: zone}) !== undefined
  } catch {
    return false
  }
}

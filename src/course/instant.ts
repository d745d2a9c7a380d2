/** Instants between ISO 8601 and milliseconds since 1970, without a clock: a record is read the same everywhere. */

const DAY = 86_400_000
const ISO =
  /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d+))?)?(Z|[+-](?:[01]\d|2[0-3])(?::?[0-5]\d)?)$/

/** The end of the year 9999: later ones have no ISO date that every machine reads. */
export const LAST_INSTANT = 253_402_300_799_999

/** Milliseconds since 1970; undefined where the text is no instant. */
export function instantOf(iso: string): number | undefined {
  const [, year, month, day, hour, minute, second = '0', fraction = '', zone = 'Z'] = ISO.exec(iso) ?? []
  if (year === undefined) return undefined
  const milliseconds = Math.trunc(Number(`0.${fraction}0`) * 1000)
  const [monthN, dayN] = [Number(month), Number(day)]
  const date = Date.UTC(Number(year), monthN - 1, dayN)
  // The 31st of a short month is no day.
  if (monthN < 1 || monthN > 12 || dayN < 1 || dayN > daysIn(Number(year), monthN)) return undefined
  const [hourN, minuteN, secondN] = [Number(hour), Number(minute), Number(second)]
  if (hourN > 24 || minuteN > 59 || secondN > 60) return undefined
  // A day may end at 24:00, and has nothing after it.
  if (hourN === 24 && minuteN + secondN + milliseconds > 0) return undefined
  return date + ((hourN * 60 + minuteN) * 60 + secondN) * 1000 + milliseconds - offsetOf(zone)
}

/** `2026-04-11T09:30:00.000Z`. Years from 100 to 9999. */
export function isoOf(instant: number): string {
  const whole = Math.trunc(instant)
  const days = Math.floor(whole / DAY)
  const [year, month, day] = civil(days)
  const rest = whole - days * DAY
  const two = (value: number) => String(value).padStart(2, '0')
  const time = [Math.floor(rest / 3_600_000), Math.floor(rest / 60_000) % 60, Math.floor(rest / 1000) % 60]
  const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
  return `${date}T${time.map(two).join(':')}.${String(rest % 1000).padStart(3, '0')}Z`
}

function offsetOf(zone: string): number {
  if (zone === 'Z') return 0
  const [hours, minutes] = [Number(zone.slice(1, 3)), Number(zone.replace(':', '').slice(3) || 0)]
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60_000
}

function daysIn(year: number, month: number): number {
  return (Date.UTC(month === 12 ? year + 1 : year, month % 12, 1) - Date.UTC(year, month - 1, 1)) / DAY
}

/** Year, month and day of a day counted from 1970; years are reckoned from March, so that a leap day comes last. */
function civil(days: number): readonly [year: number, month: number, day: number] {
  const shifted = days + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  return [yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day]
}

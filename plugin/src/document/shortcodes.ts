/** Signs that chats and code hosts write as words between colons, as far as they tell a state or a colour. */
const SIGNS: Readonly<Record<string, string>> = {
  white_check_mark: '✅',
  heavy_check_mark: '✔',
  ballot_box_with_check: '☑',
  x: '❌',
  no_entry: '⛔',
  black_square_button: '🔲',
  white_square_button: '🔲',
  white_large_square: '⬜',
  red_circle: '🔴',
  orange_circle: '🟠',
  large_orange_circle: '🟠',
  yellow_circle: '🟡',
  large_yellow_circle: '🟡',
  green_circle: '🟢',
  large_green_circle: '🟢',
  blue_circle: '🔵',
  large_blue_circle: '🔵',
  red_square: '🟥',
  warning: '⚠️',
  rotating_light: '🚨',
  construction: '🚧',
  hourglass: '⏳',
  hourglass_flowing_sand: '⏳',
  arrows_counterclockwise: '🔄',
  calendar: '📅',
  date: '📅',
  alarm_clock: '⏰',
}

/** A text with the signs that its words between colons mean: `:red_circle: SEV1` reads as `🔴 SEV1`. */
export function withSigns(text: string): string {
  const colon = text.indexOf(':')
  if (colon < 0 || text.indexOf(':', colon + 2) < 0) return text
  return text.replace(/(?<![\w:]):([a-z][a-z_]*):(?![\w:])/g, (whole, name: string) => SIGNS[name] ?? whole)
}

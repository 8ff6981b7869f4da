/** Seconds as people write them: `2 h 15 min`. */
export function inWords(seconds: number): string {
  const days = Math.floor(seconds / 86_400)
  const hours = Math.floor((seconds % 86_400) / 3600)
  const minutes = Math.floor((seconds % 3600) / 60)
  const rest = seconds % 60
  const parts = [
    days && `${days} d`,
    hours && `${hours} h`,
    minutes && `${minutes} min`,
    rest && `${rest} s`,
  ].filter(Boolean)
  return parts.length > 0 ? parts.join(' ') : '0 min'
}

import {beginningsOf} from './beginnings.ts'
import type {DurationRules} from './rules.ts'

/** Whether a sign may stand between a number and its unit, or begin the unit. */
export function mayBeUnit(sign: string): boolean {
  return sign === ' ' || sign === '-' || sign >= 'a' || (sign !== '' && sign < ' ')
}

/** Whether a number is part of a larger one, an amount of money, or below zero. */
export function isPartOfAnother(lower: string, index: number, rules: DurationRules): boolean {
  const before = lower.slice(Math.max(0, index - 2), index)
  if (before === '' || before.endsWith(' ')) return false
  const isJoined = /[\p{Script=Latin}\d_$€£#:/]$|[.,]$/u.test(before) && !/[\p{L}][.,]$/u.test(before)
  return (isJoined && !isAfterUnit(lower, index, rules)) || /(?:^|[\s(])-$/.test(before)
}

/** `45m23s`: the number follows a unit at once. */
function isAfterUnit(lower: string, index: number, rules: DurationRules): boolean {
  const before = /\d\s?([\p{Script=Latin}\p{Script=Cyrillic}]+)$/u.exec(
    lower.slice(Math.max(0, index - 12), index),
  )
  return before !== null && beginningsOf(rules).units.has(before[1] ?? '')
}

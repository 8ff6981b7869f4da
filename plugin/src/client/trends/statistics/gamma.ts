/** Terms after which a sum or fraction that has not settled is given up. */
const MOST_TERMS = 100_000

const PRECISION = 1e-15

/**
 * The regularized upper incomplete gamma function Q(a, x), for a > 0 and x >= 0: by its series below a + 1, by the
 * continued fraction of Legendre above (W. H. Press et al., "Numerical Recipes", 3rd ed. 2007, section 6.2).
 */
export function upperGamma(a: number, x: number): number {
  if (x <= 0) return 1
  return x < a + 1 ? 1 - series(a, x) : fraction(a, x)
}

function series(a: number, x: number): number {
  let term = 1 / a
  let sum = term
  for (let n = 1; n < MOST_TERMS; n++) {
    term *= x / (a + n)
    sum += term
    if (term < sum * PRECISION) break
  }
  return sum * Math.exp(a * Math.log(x) - x - logGamma(a))
}

/** By the method of Lentz. */
function fraction(a: number, x: number): number {
  let b = x + 1 - a
  let c = 1e300
  let d = 1 / b
  let h = d
  for (let i = 1; i < MOST_TERMS; i++) {
    const an = -i * (i - a)
    b += 2
    d = 1 / nonZero(an * d + b)
    c = nonZero(b + an / c)
    const delta = d * c
    h *= delta
    if (Math.abs(delta - 1) < PRECISION) break
  }
  return Math.exp(a * Math.log(x) - x - logGamma(a)) * h
}

function nonZero(value: number): number {
  return Math.abs(value) < 1e-300 ? 1e-300 : value
}

/** ln Γ(x) for x > 0, by Stirling's series; small arguments are first raised by the recurrence. */
export function logGamma(x: number): number {
  let shift = 0
  let z = x
  while (z < 15) {
    shift += Math.log(z)
    z += 1
  }
  const inverse = 1 / (z * z)
  const tail = (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse / 1680))) / z
  return (z - 0.5) * Math.log(z) - z + 0.5 * Math.log(2 * Math.PI) + tail - shift
}

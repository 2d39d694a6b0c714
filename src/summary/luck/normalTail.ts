/** The chance that a standard normal lies above `z`; good to 14 digits, in the far tail too. */
export function normalTail(z: number): number {
  if (z < 0) return 1 - normalTail(-z);
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  return z < 3 ? 0.5 - density * fromCentre(z) : density * tailFraction(z);
}

/** z + z³/3 + z⁵/(3·5) + …; times the density it is the area from 0 to z. */
function fromCentre(z: number): number {
  let sum = z;
  let term = z;
  for (let odd = 3; term > sum * 1e-17; odd += 2) {
    term *= (z * z) / odd;
    sum += term;
  }
  return sum;
}

/** 1/(z + 1/(z + 2/(z + 3/(z + …)))), from the inside out; the farther out, the fewer of them still tell. */
function tailFraction(z: number): number {
  let fraction = z;
  for (let i = Math.ceil(180 / z); i >= 1; i -= 1) fraction = z + i / fraction;
  return 1 / fraction;
}

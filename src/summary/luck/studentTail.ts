/**
 * The chance that Student's t lies above `t`, exact for whole degrees of freedom: the finite series of
 * Abramowitz and Stegun, 26.7.3 and 26.7.4.
 */
export function studentTail(t: number, freedom: number): number {
  if (t < 0) return 1 - studentTail(-t, freedom);
  if (!Number.isFinite(t)) return 0;
  const angle = Math.atan(t / Math.sqrt(freedom));
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
  const isOdd = freedom % 2 === 1;
  let term = isOdd ? cosine : 1;
  let sum = freedom === 1 ? 0 : term;
  for (let next = isOdd ? 3 : 2; next <= freedom - 2; next += 2) {
    term *= (cosine * cosine * (next - 1)) / next;
    sum += term;
  }
  const within = isOdd ? (2 / Math.PI) * (angle + sine * sum) : sine * sum;
  return Math.max(0, (1 - within) / 2);
}

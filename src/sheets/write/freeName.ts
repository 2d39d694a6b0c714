/** The name, or the name with the first number from 2 on that no sheet has; Sheets does not tell cases apart. */
export function freeName(name: string, taken: readonly string[]): string {
  const names = new Set(taken.map((one) => one.toLowerCase()));
  if (!names.has(name.toLowerCase())) return name;
  for (let number = 2; ; number += 1) {
    const numbered = `${name} ${number}`;
    if (!names.has(numbered.toLowerCase())) return numbered;
  }
}

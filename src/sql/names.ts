/** `project.dataset.table` or `dataset.table`, of letters, digits, underscores and hyphens; null for anything else. */
export function tableName(text: string): string | null {
  const bare = text.trim().replace(/^`(.*)`$/, '$1');
  const parts = bare.split('.');
  const [table, dataset, project] = [...parts].reverse();
  if (parts.length < 2 || parts.length > 3 || bare.length > 1024) return null;
  const isRight =
    /^[A-Za-z0-9_-]+$/.test(table as string) &&
    /^[A-Za-z0-9_]+$/.test(dataset as string) &&
    (project === undefined || /^[a-z][a-z0-9-]*[a-z0-9]$/.test(project));
  return isRight ? bare : null;
}

/** A column's own name: letters, digits and underscores, no digit first. */
export function isColumnName(heading: string): boolean {
  return /^[A-Za-z_][A-Za-z0-9_]{0,299}$/.test(heading);
}

/** An area and a place, or a fixed zone such as `Etc/GMT+3` or `UTC`. */
export function isZoneName(zone: string): boolean {
  return /^[A-Za-z]+(?:[/_+-][A-Za-z0-9]+)*$/.test(zone);
}
